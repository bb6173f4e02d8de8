/** What a form may weigh. */
export const BODY_LIMIT = 64 * 1024
/** A planning of 100,000 lines is some 15 MB. */
export const FILE_LIMIT = 20 * 1024 * 1024

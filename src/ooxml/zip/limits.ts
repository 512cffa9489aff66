/** Largest sizes that are opened. A report with hundreds of pages stays far below all of them. */
export const MAX_FILE_BYTES = 128 * 1024 * 1024;
/** Of one part, unpacked. */
export const MAX_PART_BYTES = 64 * 1024 * 1024;
/** Of all parts together, unpacked. */
export const MAX_TOTAL_BYTES = 256 * 1024 * 1024;
export const MAX_ENTRIES = 4096;
/** A part larger than `RATIO_FROM_BYTES` that shrinks more than this many times is a bomb. */
export const MAX_RATIO = 200;
export const RATIO_FROM_BYTES = 8 * 1024 * 1024;

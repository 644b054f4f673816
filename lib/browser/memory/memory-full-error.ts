/** Name of the error that `keepInMemory` gives up with: it goes through messages, so that the popup knows it by name. */
export const memoryFullError = 'MemoryFullError';

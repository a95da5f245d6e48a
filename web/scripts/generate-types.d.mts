/** Makes the types that are not of the descriptions in contracts/http as they are now. */
export function generate(): Promise<void>;

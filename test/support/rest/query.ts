/** An address with its brackets encoded, as browsers send them. */
export const at = (path: string): string =>
  path.replaceAll('[', '%5B').replaceAll(']', '%5D').replaceAll('$', '%24');

/** Eleven figures that begin with 1: mobile numbers, and the `100` numbers of synthetic people. */
export const isPhone = (text: string): boolean => /^1\d{10}$/.test(text);

/** '100****0017': three figures in front and four behind stay. */
export const maskPhone = (text: string): string => `${text.slice(0, 3)}****${text.slice(-4)}`;

/** Whether this is the panel of a design instance: its server sets a cookie, since the panel's script is the same file. */
export const isDesign = (): boolean => document.cookie.split('; ').includes('nol-design=1');

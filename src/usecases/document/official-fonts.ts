/** The folder with the official fonts that the operator owns (DOCUMENT_FONTS_DIR); `null`: papers are set in the project's own. */
export const OFFICIAL_FONTS = { officialFontsDir: process.env.DOCUMENT_FONTS_DIR || null };

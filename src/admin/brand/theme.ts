import { darkTheme, lightTheme } from '@strapi/design-system';

const PRIMARY = {
  primary100: '#eaf6f3',
  primary200: '#d5ebe6',
  primary500: '#1f7f6e',
  primary600: '#12695b',
  primary700: '#0f5f55',
  buttonPrimary500: '#1f7f6e',
  buttonPrimary600: '#12695b',
} as const;

const DARK_PRIMARY = {
  ...PRIMARY,
  primary100: '#0b2a24',
  primary200: '#124438',
  primary600: '#4fbfa5',
  primary700: '#8fdcc8',
} as const;

/** The product's pine (as in the portal) in place of Strapi's violet, for both modes of the panel. */
export const panelTheme = {
  light: { ...lightTheme, colors: { ...lightTheme.colors, ...PRIMARY } },
  dark: { ...darkTheme, colors: { ...darkTheme.colors, ...DARK_PRIMARY } },
};

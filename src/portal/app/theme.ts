import {
  Button,
  createTheme,
  Input,
  type CSSVariablesResolver,
  type MantineColorsTuple,
} from '@mantine/core';

/** Pine: the colour of the house, calm beside the red that is kept for what is overdue. */
const pine: MantineColorsTuple = [
  '#eaf6f3',
  '#d5ebe6',
  '#a9d6cc',
  '#79c0b1',
  '#52ad9b',
  '#3aa18d',
  '#1f7f6e',
  '#12695b',
  '#0f5f55',
  '#084a42',
];

/** Phones have Chinese fonts; a web font would cost a village phone megabytes. */
const fontFamily =
  '-apple-system, BlinkMacSystemFont, "PingFang SC", "HarmonyOS Sans SC", "MiSans", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", "WenQuanYi Micro Hei", sans-serif';

/** What a thumb hits without aiming; Mantine's own middle size stops at 42 px. */
const TARGET = '2.75rem';
const SMALLER: ReadonlySet<unknown> = new Set(['xs', 'sm', 'md']);

/** One theme for phone and desktop: targets of 44 px, inputs of 16 px (a smaller one makes iOS zoom in). */
export const theme = createTheme({
  primaryColor: 'pine',
  primaryShade: 7,
  colors: { pine },
  fontFamily,
  headings: { fontFamily, fontWeight: '600' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  components: {
    Button: Button.extend({
      defaultProps: { size: 'md' },
      vars: (_theme, { size = 'md' }) => ({
        root: SMALLER.has(size) ? { '--button-height': TARGET } : {},
      }),
    }),
    Input: Input.extend({
      vars: () => ({
        wrapper: { '--input-height': TARGET },
        input: {},
        label: {},
        error: {},
        description: {},
      }),
    }),
    TextInput: { defaultProps: { size: 'md' } },
    PasswordInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md', autosize: true, minRows: 3 } },
    NativeSelect: { defaultProps: { size: 'md' } },
    NumberInput: { defaultProps: { size: 'md' } },
    Modal: { defaultProps: { centered: true, closeButtonProps: { 'aria-label': '关闭' } } },
    Drawer: { defaultProps: { closeButtonProps: { 'aria-label': '关闭' } } },
    Alert: { defaultProps: { closeButtonLabel: '关闭' } },
  },
});

/** Mantine's greys and red are too pale to read in the sun; these hold 4.5:1 on white. */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#55625e',
    '--mantine-color-placeholder': '#66726e',
    '--mantine-color-error': '#b3261e',
  },
  dark: {},
});

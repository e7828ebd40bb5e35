import '@chinese-fonts/lxgwwenkai/dist/LXGWWenKai-Regular/result.css';
import '@fontsource/noto-sans-sc/400.css';
import './panel.css';

/** Strapi's index.html links no style sheet of the entry: this module is imported at run time, which does link its own. */
export const panelStyle = 'loaded';

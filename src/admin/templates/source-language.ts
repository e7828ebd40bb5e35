import { StreamLanguage } from '@codemirror/language';

/** Colours for HTML with double braces: enough to tell words from marks; there is no Handlebars mode to be had that is kept up. */
export const templateLanguage = StreamLanguage.define<{ inTag: boolean }>({
  startState: () => ({ inTag: false }),
  token: (stream, state) => {
    if (stream.match('{{!')) {
      if (!stream.match(/^.*?\}\}/)) stream.skipToEnd();
      return 'comment';
    }
    if (stream.match('{{')) {
      if (!stream.match(/^.*?\}\}/)) stream.skipToEnd();
      return 'keyword';
    }
    if (state.inTag) {
      if (stream.match(/^\/?>/)) {
        state.inTag = false;
        return 'tagName';
      }
      if (stream.match(/^"[^"{]*"?/)) return 'string';
      if (stream.match(/^[\w-]+/)) return 'attributeName';
      stream.next();
      return null;
    }
    if (stream.match(/^<\/?[a-zA-Z][\w]*/)) {
      state.inTag = true;
      return 'tagName';
    }
    if (!stream.match(/^[^<{]+/)) stream.next();
    return null;
  },
});

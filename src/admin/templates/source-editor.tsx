import { type Diagnostic, lintGutter, setDiagnostics } from '@codemirror/lint';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import CodeMirror from '@uiw/react-codemirror';
import { useEffect, useMemo, useRef } from 'react';
import type { TemplateFault } from '../../domain/document/template-field';
import { templateLanguage } from './source-language';

type Props = {
  source: string;
  faults: TemplateFault[];
  readOnly: boolean;
  onChange: (source: string) => void;
  /** Hands out the way to write at the cursor. */
  onReady: (insert: (text: string) => void) => void;
};

const LOOK = EditorView.theme({
  '&': { fontSize: '14px', border: '1px solid #dcdce4', borderRadius: '4px' },
  '.cm-content': { fontFamily: 'ui-monospace, monospace' },
});

function diagnosticsOf(state: EditorState, faults: TemplateFault[]): Diagnostic[] {
  return faults.map(({ line, message }) => {
    const { from, to } = state.doc.line(Math.min(Math.max(line, 1), state.doc.lines));
    return { from, to, severity: 'error', message };
  });
}

/** The server finds the faults, so they are handed in rather than looked for in the browser. */
function mark(editor: EditorView, faults: TemplateFault[]): void {
  editor.dispatch(setDiagnostics(editor.state, diagnosticsOf(editor.state, faults)));
}

/** The editor of a template: line numbers, search, undo, and the server's faults at their lines. */
export function SourceEditor({ source, faults, readOnly, onChange, onReady }: Props) {
  const latest = useRef(faults);
  const view = useRef<EditorView | null>(null);
  const extensions = useMemo<Extension[]>(
    () => [
      templateLanguage,
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': '模板内容' }),
      LOOK,
      lintGutter(),
    ],
    [],
  );
  useEffect(() => {
    latest.current = faults;
    if (view.current !== null) mark(view.current, faults);
  }, [faults]);
  return (
    <CodeMirror
      value={source}
      height="620px"
      readOnly={readOnly}
      extensions={extensions}
      onChange={onChange}
      onCreateEditor={(created) => {
        view.current = created;
        mark(created, latest.current);
        onReady((text) => {
          created.dispatch(created.state.replaceSelection(text));
          created.focus();
        });
      }}
    />
  );
}

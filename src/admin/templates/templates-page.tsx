import { Route, Routes } from 'react-router-dom';
import { TemplateList } from './template-list';
import { TemplatePage } from './template-page';

/** The panel's pages of document templates. */
export function TemplatesPage() {
  return (
    <Routes>
      <Route index element={<TemplateList />} />
      <Route path=":code" element={<TemplatePage />} />
    </Routes>
  );
}

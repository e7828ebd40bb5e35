import type { TemplateField, TemplateFault } from '../../domain/document/template-field';
import type { VersionLine } from '../versions/version-line';

/** GET /not-one-less/document-templates */
export type TemplateLine = {
  code: string;
  title: string;
  published: number | null;
  draft: number | null;
  versions: (VersionLine & { uses: number })[];
};

export type SourceReport = { faults: TemplateFault[]; leftOut: string[] };

/** GET /not-one-less/document-template-versions/:id */
export type TemplateDetail = {
  documentId: string;
  templateCode: string;
  title: string;
  version: number;
  state: VersionLine['state'];
  rev: number;
  source: string;
  fields: TemplateField[];
  report: SourceReport;
};

export const TEMPLATES = '/not-one-less/document-templates';
export const TEMPLATE_VERSIONS = '/not-one-less/document-template-versions';

import { FieldsPage } from './fields-page';

/** The panel's page of run-time fields; Strapi wants a default export. */
export default function Fields() {
  return <FieldsPage />;
}

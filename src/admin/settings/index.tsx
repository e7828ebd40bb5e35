import { SettingsPage } from './settings-page';

/** The panel's page of dated settings; Strapi wants a default export. */
export default function Settings() {
  return <SettingsPage />;
}

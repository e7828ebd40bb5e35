import type { StrapiApp } from '@strapi/strapi/admin';
import { hideForbiddenActions } from './access/hide-forbidden-actions';
import { registerUnusedDoors } from './access/hide-unused-doors';
import { registerPages } from './access/register-pages';
import { dismissAnnouncements } from './brand/dismiss-announcements';
import logo from './brand/logo.svg';
import { keepProductNameInTitle } from './brand/page-title';
import { panelTheme } from './brand/theme';
import { CaseActionsPanel } from './cases/case-actions-panel';
import { RelatedRecordsPanel } from './cases/related-records-panel';
import { PaperPanel } from './documents/paper-panel';
import { registerFieldPages } from './fields/register-pages';
import { registerWidgets } from './home/register-widgets';
import { contentManagerApis } from './records/content-manager-apis';
import { registerRecordGroups } from './records/group-record-links';
import { registerFormNames } from './records/name-codes-in-forms';
import { registerListNames } from './records/name-codes-in-lists';
import { OpenAccountPanel } from './staff/open-account-panel';
import { RevealPanel } from './students/reveal-panel';
import { chooseFirstLanguage } from './translations/first-language';
import { repairContentManagerTranslations } from './translations/repair-content-manager';
import { zhHans } from './translations/zh-hans';

/** The admin panel's own additions. Strapi reads this file by its name and its default export. */
export default {
  config: {
    locales: ['zh-Hans'],
    translations: { 'zh-Hans': zhHans },
    theme: panelTheme,
    auth: { logo },
    menu: { logo },
    head: { favicon: logo },
    tutorials: false,
    notifications: { releases: false },
  },

  register(app: StrapiApp): void {
    void import('./brand/panel-style');
    chooseFirstLanguage();
    dismissAnnouncements();
    keepProductNameInTitle();
    repairContentManagerTranslations(app);
    registerUnusedDoors(app);
    registerWidgets(app);
    registerPages(app);
    registerFormNames(app);
    registerFieldPages(app);
  },

  bootstrap(app: StrapiApp): void {
    registerListNames(app);
    registerRecordGroups(app);
    const apis = contentManagerApis(app);
    hideForbiddenActions(apis);
    apis.addEditViewSidePanel([
      CaseActionsPanel,
      RelatedRecordsPanel,
      PaperPanel,
      RevealPanel,
      OpenAccountPanel,
    ]);
  },
};

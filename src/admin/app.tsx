import type { StrapiApp } from '@strapi/strapi/admin';
import { hideForbiddenActions } from './access/hide-forbidden-actions';
import { registerUnusedDoors } from './access/hide-unused-doors';
import { registerPages } from './access/register-pages';
import { isDesign } from './access/is-design';
import { dismissAnnouncements } from './brand/dismiss-announcements';
import logo from './brand/logo.svg';
import { keepProductNameInTitle } from './brand/page-title';
import { panelTheme } from './brand/theme';
import { CaseActionsPanel } from './cases/case-actions-panel';
import { RelatedRecordsPanel } from './cases/related-records-panel';
import { askForWords } from './custom-types/design-words';
import { registerCustomTypes } from './custom-types/register-custom-types';
import { PaperPanel } from './documents/paper-panel';
import { registerFieldPages } from './fields/register-pages';
import { registerWidgets } from './home/register-widgets';
import { contentManagerApis } from './records/content-manager-apis';
import { registerRecordGroups } from './records/group-record-links';
import { registerFormNames } from './records/name-codes-in-forms';
import { registerListNames } from './records/name-codes-in-lists';
import { registerTitleNames } from './records/name-titles';
import { registerRunTimeColumns } from './records/run-time-columns';
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
    registerRunTimeColumns(app);
    registerFormNames(app);
    registerTitleNames(app);
    // A design instance has types only: no cases to count, no pages of the work.
    if (isDesign()) return;
    registerWidgets(app);
    registerPages(app);
    registerFieldPages(app);
    registerCustomTypes(app);
  },

  bootstrap(app: StrapiApp): void {
    if (isDesign()) askForWords(app);
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

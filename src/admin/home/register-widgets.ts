import { Briefcase, Information, WarningCircle } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

const KEPT = ['profile-info'];

/** The home page: open cases and vacant posts first; of Strapi's own widgets only what says something here. */
export function registerWidgets(app: Pick<StrapiApp, 'widgets'>): void {
  app.widgets.register((widgets) => [
    {
      id: 'case-counts',
      icon: Briefcase,
      title: { id: 'not-one-less.widget.cases', defaultMessage: '未办结个案' },
      component: async () => (await import('./case-counts-widget')).CaseCountsWidget,
    },
    {
      id: 'vacancies',
      icon: Information,
      title: { id: 'not-one-less.widget.vacancies', defaultMessage: '责任岗位空缺' },
      component: async () => (await import('./vacancies-widget')).VacanciesWidget,
    },
    {
      id: 'scan-failures',
      icon: WarningCircle,
      title: { id: 'not-one-less.widget.scans', defaultMessage: '定时检查未能处理的记录' },
      component: async () => (await import('./scan-failures-widget')).ScanFailuresWidget,
      permissions: [{ action: 'api::not-one-less.act' }],
    },
    ...widgets.filter((widget) => KEPT.includes(widget.id)),
  ]);
}

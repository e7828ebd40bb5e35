import { Briefcase, Information } from '@strapi/icons';
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
    ...widgets.filter((widget) => KEPT.includes(widget.id)),
  ]);
}

import { ensureConstraints } from '../database/constraints/ensure';
import { guardDocumentService } from './guard/document-service';
import { startClock } from './platform/clock';
import { knexOf, type Strapi } from './platform/strapi-casts';
import { closeOpenDoors } from './setup/boot/close-open-doors';
import { seedRoles } from './setup/boot/seed-roles';
import { registerPanel, seedPanel } from './setup/panel';

export default {
  async register({ strapi }: { strapi: Strapi }): Promise<void> {
    guardDocumentService(strapi);
    await registerPanel(strapi);
  },

  async bootstrap({ strapi }: { strapi: Strapi }): Promise<void> {
    await ensureConstraints(knexOf(strapi));
    await startClock(strapi, process.env.APP_NOW);
    await closeOpenDoors(strapi);
    await seedRoles(strapi);
    await seedPanel(strapi);
  },
};

import { ensureCustomTables } from '../database/constraints/custom-tables';
import { ensureConstraints } from '../database/constraints/ensure';
import { guardDocumentService } from './guard/document-service';
import { startWorker, stopWorker } from './jobs/worker';
import { now, startClock } from './platform/clock';
import { knexOf, type Strapi } from './platform/strapi-casts';
import { assertSecrets } from './platform/secrets/check-secrets';
import { surviveRefusedStatements } from './platform/survive-refused-statements';
import { checkDataKeys } from './setup/boot/check-data-keys';
import { closeOpenDoors } from './setup/boot/close-open-doors';
import { seedRoles } from './setup/boot/seed-roles';
import { useAccountStrategy } from './setup/boot/use-account-strategy';
import { ensureReference } from './setup/reference/ensure-reference';
import { ensureTemplates } from './setup/reference/ensure-templates';
import { customTables } from './setup/custom-types/custom-tables';
import { describeCustomTypes } from './setup/custom-types/describe-custom-types';
import { ensureRegisterTemplates } from './setup/custom-types/ensure-register-templates';
import { registerCustomTypes } from './setup/custom-types/register-custom-types';
import { registerPanel, seedPanel } from './setup/panel';

export default {
  async register({ strapi }: { strapi: Strapi }): Promise<void> {
    surviveRefusedStatements(strapi);
    guardDocumentService(strapi);
    await registerCustomTypes(strapi);
    await registerPanel(strapi);
    useAccountStrategy(strapi);
  },

  async bootstrap({ strapi }: { strapi: Strapi }): Promise<void> {
    // Not in `register`: the type generator runs it without any secret.
    assertSecrets(process.env);
    await checkDataKeys(knexOf(strapi));
    await ensureConstraints(knexOf(strapi));
    await ensureCustomTables(knexOf(strapi), customTables(strapi));
    await startClock(strapi, process.env.APP_NOW);
    await knexOf(strapi).transaction(async (trx) => {
      const at = new Date(now()).toISOString();
      await ensureReference(strapi, trx, at);
      await ensureTemplates(strapi, trx, at);
      await ensureRegisterTemplates(strapi, trx, at);
    });
    await closeOpenDoors(strapi);
    await seedRoles(strapi);
    await seedPanel(strapi);
    describeCustomTypes(strapi);
    await startWorker(strapi);
  },

  async destroy(): Promise<void> {
    await stopWorker();
  },
};

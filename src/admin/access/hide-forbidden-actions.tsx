import type {
  BulkActionComponent,
  DocumentActionComponent,
  PanelComponent,
} from '@strapi/content-manager/strapi-admin';
import { useDocumentRBAC } from '@strapi/strapi/admin';
import type { ContentManagerApis } from '../records/content-manager-apis';

const NEEDS = {
  update: 'canUpdate',
  clone: 'canCreate',
  delete: 'canDelete',
  discard: 'canUpdate',
} as const;

const needOf = (type: string | undefined) =>
  type !== undefined && type in NEEDS ? NEEDS[type as keyof typeof NEEDS] : null;

/** Strapi reads an action's kind and place off the function itself. */
function marked<T extends (...args: never[]) => unknown>(component: T, original: T): T {
  return Object.assign(component, {
    type: Reflect.get(original, 'type'),
    position: Reflect.get(original, 'position'),
  });
}

/** The action without its greyed-out shadow: what the user may not do here is not shown at all. */
function shownWhenAllowed(action: DocumentActionComponent): DocumentActionComponent {
  const need = needOf(action.type);
  if (need === null) return action;
  const guarded: DocumentActionComponent = (props) => {
    const rbac = useDocumentRBAC('shownWhenAllowed', (state) => state);
    const description = action(props);
    const allowed = need === 'canUpdate' && !props.documentId ? rbac.canCreate : rbac[need];
    return allowed ? description : null;
  };
  return marked(guarded, action);
}

/** The box with the save button appears only where there is something to save. */
function withoutEmptyBox(panel: PanelComponent): PanelComponent {
  const guarded: PanelComponent = (props) => {
    const canWrite = useDocumentRBAC('withoutEmptyBox', (state) =>
      props.documentId ? state.canUpdate : state.canCreate,
    );
    const description = panel(props);
    return canWrite ? description : null;
  };
  return marked(guarded, panel);
}

const isUnused = (type: string | undefined): boolean =>
  type === 'edit-the-model' || type === 'history';

/**
 * Case material carries no create, update or delete permission for anybody (setup/panel/close-material), so its pages show neither
 * save nor delete nor duplicate. Nobody's pages show links into the Content-Type Builder, nor Strapi's panels for previews and releases.
 */
export function hideForbiddenActions(apis: ContentManagerApis): void {
  apis.addDocumentAction((actions: DocumentActionComponent[]) =>
    actions.filter((action) => !isUnused(action.type)).map(shownWhenAllowed),
  );
  apis.addEditViewSidePanel((panels: PanelComponent[]) =>
    panels.filter((panel) => panel.type === 'actions').map(withoutEmptyBox),
  );
  apis.addBulkAction((actions: BulkActionComponent[]) =>
    actions.filter((action) => action.type === 'delete'),
  );
}

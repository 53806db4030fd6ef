/** Database of postgresql.cnpg.io/v1, generated from the CRD of cloudnative-pg/cloudnative-pg v1.29.1 by `scripts/update-schemas.ts`. Not edited by hand. */
import type { IObjectMeta } from '@kubernetes-models/apimachinery/apis/meta/v1/ObjectMeta';

export interface IDatabase {
  apiVersion: 'postgresql.cnpg.io/v1';
  kind: 'Database';
  metadata?: IObjectMeta;
  spec: IDatabaseSpec;
}

export interface IDatabaseSpec {
  allowConnections?: boolean;
  builtinLocale?: string;
  cluster: IDatabaseCluster;
  collationVersion?: string;
  connectionLimit?: number;
  databaseReclaimPolicy?: 'delete' | 'retain';
  encoding?: string;
  ensure?: 'present' | 'absent';
  extensions?: IDatabaseExtensionsItem[];
  fdws?: IDatabaseFdwsItem[];
  icuLocale?: string;
  icuRules?: string;
  isTemplate?: boolean;
  locale?: string;
  localeCType?: string;
  localeCollate?: string;
  localeProvider?: string;
  name: string;
  owner: string;
  schemas?: IDatabaseSchemasItem[];
  servers?: IDatabaseServersItem[];
  tablespace?: string;
  template?: string;
}

export interface IDatabaseCluster {
  name?: string;
}

export interface IDatabaseExtensionsItem {
  ensure?: 'present' | 'absent';
  name: string;
  schema?: string;
  version?: string;
}

export interface IDatabaseFdwsItem {
  ensure?: 'present' | 'absent';
  handler?: string;
  name: string;
  options?: IDatabaseFdwsItemOptionsItem[];
  owner?: string;
  usage?: IDatabaseFdwsItemUsageItem[];
  validator?: string;
}

export interface IDatabaseSchemasItem {
  ensure?: 'present' | 'absent';
  name: string;
  owner?: string;
}

export interface IDatabaseServersItem {
  ensure?: 'present' | 'absent';
  fdw: string;
  name: string;
  options?: IDatabaseFdwsItemOptionsItem[];
  usage?: IDatabaseFdwsItemUsageItem[];
}

export interface IDatabaseFdwsItemOptionsItem {
  ensure?: 'present' | 'absent';
  name: string;
  value: string;
}

export interface IDatabaseFdwsItemUsageItem {
  name: string;
  type?: 'grant' | 'revoke';
}

/** Names of the objects of `tracking`. */
import { nameForm } from '../../kit/names.ts';

const area = 'tracking';

/** MLflow, and its binding. */
export const mlflow = nameForm({
  area,
  kind: 'mlflow',
  parts: { config: {}, scripts: {}, migrations: { hashed: true }, gc: {} },
});

/** The Job that makes credentials. */
export const credentials = nameForm({ area, kind: 'credentials', hashed: true });

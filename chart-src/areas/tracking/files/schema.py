"""The tables of MLflow: `upgrade` brings them up to what this image needs, `wait` waits until somebody has done so.

The address of the database is read from the environment: arguments of a process can be seen by others.
"""

import os
import sys
import time

from mlflow.store.db.utils import create_sqlalchemy_engine_with_retry

address = os.environ["MLFLOW_BACKEND_STORE_URI"]
# Only the server has that file. Without its name, what is imported below reads one of its own, of which nothing is used.
has_login = os.environ.pop("MLFLOW_AUTH_CONFIG_PATH", None) is not None


def upgrade():
    from mlflow.db import upgrade as tables

    tables.main([address], standalone_mode=False)
    if has_login:
        from mlflow.server.auth.db.cli import upgrade as users

        users.main(["--url", address], standalone_mode=False)


def is_current(engine):
    """Whether both sets of tables are at the newest revision that this image knows."""
    from alembic.migration import MigrationContext
    from alembic.script import ScriptDirectory
    from mlflow.store.db.utils import _get_alembic_config

    sets = [(_get_alembic_config(""), "alembic_version")]
    if has_login:
        from mlflow.server.auth.db.utils import _get_alembic_config as config_of_users

        sets.append((config_of_users(""), "alembic_version_auth"))
    with engine.connect() as connection:
        for config, table in sets:
            found = MigrationContext.configure(connection, opts={"version_table": table}).get_current_revision()
            wanted = ScriptDirectory.from_config(config).get_current_head()
            if found != wanted:
                print(f"{table}: found {found}, wanted {wanted}", flush=True)
                return False
    return True


def wait():
    engine = create_sqlalchemy_engine_with_retry(address)
    while not is_current(engine):
        time.sleep(2)


{"upgrade": upgrade, "wait": wait}[sys.argv[1]]()
print("the tables are as this image needs them")

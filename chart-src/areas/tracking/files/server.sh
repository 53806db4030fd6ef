#!/bin/sh
# Starts MLflow with a login. MLflow reads the address of the tables of users from a file only; it is written here, where nobody else reads it.
set -eu
umask 077

# MLflow's file takes % for the beginning of a reference.
address=$(printf '%s' "$MLFLOW_BACKEND_STORE_URI" | sed 's/%/%%/g')
cat > "$MLFLOW_AUTH_CONFIG_PATH" << END
[mlflow]
default_permission = $MLFLOW_DEFAULT_PERMISSION
database_uri = $address
END

exec mlflow server --app-name basic-auth "$@"

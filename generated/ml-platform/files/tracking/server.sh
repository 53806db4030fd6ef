#!/bin/sh
set -eu
umask 077

address=$(printf '%s' "$MLFLOW_BACKEND_STORE_URI" | sed 's/%/%%/g')
cat > "$MLFLOW_AUTH_CONFIG_PATH" << END
[mlflow]
default_permission = $MLFLOW_DEFAULT_PERMISSION
database_uri = $address
END

exec mlflow server --app-name basic-auth "$@"

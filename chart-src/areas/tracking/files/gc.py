"""Removes for good what users have deleted: runs and models from the database, and their artifacts through the server.

The address of the database is read from the environment: arguments of a process can be seen by others.
"""

import os
import sys

from mlflow.cli import gc

gc.main(["--backend-store-uri", os.environ["MLFLOW_BACKEND_STORE_URI"], *sys.argv[1:]], standalone_mode=False)

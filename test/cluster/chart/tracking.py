"""What a user of MLflow does with its own client: each task prints what it saw as one line of JSON at the end."""

import json
import os
import sys

import mlflow
from mlflow import MlflowClient

client = MlflowClient()


def record():
    """A run with an artifact, and a model version that goes to Production."""
    mlflow.set_experiment("iris")
    with mlflow.start_run() as run:
        mlflow.log_param("depth", 3)
        mlflow.log_metric("accuracy", 0.97)
        mlflow.log_text("petals", "model/weights.txt")
    client.create_registered_model("iris")
    version = client.create_model_version("iris", f"{run.info.artifact_uri}/model", run.info.run_id)
    client.transition_model_version_stage("iris", version.version, "Production")
    client.set_registered_model_alias("iris", "production", version.version)
    client.set_model_version_tag("iris", version.version, "promoted", "Production")
    return {"run": run.info.run_id, "artifacts": run.info.artifact_uri, "version": version.version}


def look():
    """The same as another pod sees it; and a second run, which is deleted."""
    version = client.get_model_version_by_alias("iris", "production")
    run = client.get_run(version.run_id)
    with mlflow.start_run(run_name="mistake") as mistake:
        mlflow.log_text("thorns", "model/weights.txt")
    client.delete_run(mistake.info.run_id)
    return {
        "stage": version.current_stage,
        "tags": version.tags,
        "metrics": run.data.metrics,
        "weights": mlflow.artifacts.load_text(f"{run.info.artifact_uri}/model/weights.txt"),
        "deleted": mistake.info.run_id,
    }


def stored():
    """The runs whose artifacts are in the bucket, looked at behind the back of the server."""
    import boto3

    pages = boto3.client("s3").get_paginator("list_objects_v2").paginate(Bucket=os.environ["S3_BUCKET"])
    keys = [found["Key"] for page in pages for found in page.get("Contents", [])]
    return {"runs": sorted({key.split("/")[1] for key in keys if key.count("/") > 1}), "keys": keys}


print(json.dumps({"record": record, "look": look, "stored": stored}[sys.argv[1]]()))

"""Trains the softmax regression of the test model on Fisher's iris data: a real training job, in seconds.

What a job of the platform is told by its environment, and what it makes of it:

  MODEL_NAME              the registered model that gets a new version
  MLFLOW_TRACKING_URI     where the run is recorded; without it nothing is
  MLFLOW_RUN_CONTEXT      tags of the run, which MLflow's client sets by itself
  CHECKPOINT_URI          s3://bucket/folder of this run; what is there already is gone on from
  RANK                    of several pods only the first one records
  STEPS, SECONDS_A_STEP   how long it takes (10 blocks of 100 steps of gradient descent each, without a pause)

The last line on standard output is JSON with what was made.
"""

import csv
import json
import math
import os
import signal
import sys
import tempfile
import time
from pathlib import Path
from urllib.parse import urlparse

BLOCKS = int(os.environ.get("STEPS", "10"))
PAUSE = float(os.environ.get("SECONDS_A_STEP", "0"))
STEPS_A_BLOCK = 100
RATE = 0.1


def rows(path):
    """Instances and the names of their classes."""
    with open(path, newline="") as file:
        head, *body = csv.reader(file)
    return head[:4], [[float(cell) for cell in row[:4]] for row in body], [row[4] for row in body]


def probabilities(weights, offsets, instance):
    scores = [sum(w * x for w, x in zip(row, instance)) + offset for row, offset in zip(weights, offsets)]
    highest = max(scores)
    powers = [math.exp(score - highest) for score in scores]
    total = sum(powers)
    return [power / total for power in powers]


def fit(weights, offsets, instances, labels):
    """Some steps of gradient descent."""
    scale = RATE / len(instances)
    for _ in range(STEPS_A_BLOCK):
        slopes = [[0.0] * len(row) for row in weights]
        shifts = [0.0] * len(offsets)
        for instance, label in zip(instances, labels):
            for i, probability in enumerate(probabilities(weights, offsets, instance)):
                error = probability - (1.0 if i == label else 0.0)
                shifts[i] += error
                for j, number in enumerate(instance):
                    slopes[i][j] += error * number
        for i, row in enumerate(weights):
            offsets[i] -= scale * shifts[i]
            for j in range(len(row)):
                row[j] -= scale * slopes[i][j]


def accuracy(weights, offsets, instances, labels):
    right = 0
    for instance, label in zip(instances, labels):
        found = probabilities(weights, offsets, instance)
        right += found.index(max(found)) == label
    return right / len(instances)


class Checkpoints:
    """The state of a run in a bucket, so that the next pod goes on where the last one had to stop."""

    def __init__(self, uri):
        self.client = None
        if uri:
            import boto3

            place = urlparse(uri)
            self.bucket, self.key = place.netloc, f"{place.path.strip('/')}/state.json"
            self.client = boto3.client("s3")

    def load(self):
        if self.client is None:
            return None
        try:
            return json.load(self.client.get_object(Bucket=self.bucket, Key=self.key)["Body"])
        except self.client.exceptions.NoSuchKey:
            return None

    def save(self, state):
        if self.client is not None:
            self.client.put_object(Bucket=self.bucket, Key=self.key, Body=json.dumps(state).encode())


class Record:
    """The run and the model's new version in MLflow, if there is one; a pod that goes on continues the run."""

    def __init__(self, run_id):
        self.mlflow = None
        self.run_id = None
        if os.environ.get("MLFLOW_TRACKING_URI") and os.environ.get("RANK", "0") == "0":
            import mlflow

            self.mlflow = mlflow
            self.run_id = mlflow.start_run(run_id=run_id, run_name=os.environ.get("JOB_NAME")).info.run_id

    def block(self, number, value):
        if self.mlflow is not None:
            self.mlflow.log_metric("accuracy", value, step=number)

    def model(self, text):
        """Logs the artifact, and registers it as a version that nobody serves yet."""
        if self.mlflow is None:
            return None
        from mlflow.exceptions import MlflowException
        from mlflow.tracking import MlflowClient

        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "model.json")
            path.write_text(text)
            self.mlflow.log_artifact(str(path), artifact_path="model")
        source = self.mlflow.get_artifact_uri("model")
        name = os.environ["MODEL_NAME"]
        client = MlflowClient()
        try:
            client.create_registered_model(name)
        except MlflowException as error:
            if error.error_code != "RESOURCE_ALREADY_EXISTS":
                raise
        version = client.create_model_version(name, source, run_id=self.run_id)
        self.mlflow.end_run()
        return {"name": name, "version": version.version, "source": source}


def main():
    # A pod that has to go says so, and leaves what the last checkpoint has.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    features, instances, names = rows(Path(__file__).with_name("iris.csv"))
    classes = sorted(set(names), key=names.index)
    labels = [classes.index(name) for name in names]

    checkpoints = Checkpoints(os.environ.get("CHECKPOINT_URI"))
    state = checkpoints.load()
    if state is None:
        state = {"block": 0, "weights": [[0.0] * 4 for _ in classes], "offsets": [0.0] * len(classes), "run": None}
    else:
        print(f"going on after block {state['block']} of {BLOCKS}", flush=True)
    record = Record(state["run"])
    state["run"] = record.run_id

    began = state["block"]
    while state["block"] < BLOCKS:
        fit(state["weights"], state["offsets"], instances, labels)
        state["block"] += 1
        found = accuracy(state["weights"], state["offsets"], instances, labels)
        record.block(state["block"], found)
        checkpoints.save(state)
        print(f"block {state['block']} of {BLOCKS}: {found:.3f} of the rows are right", flush=True)
        time.sleep(PAUSE)

    model = {
        "name": os.environ.get("MODEL_NAME", "iris"),
        "version": "1",
        "features": features,
        "classes": classes,
        "coefficients": [[round(number, 4) for number in row] for row in state["weights"]],
        "intercepts": [round(number, 4) for number in state["offsets"]],
    }
    registered = record.model(json.dumps(model, indent=2))
    result = {"began": began, "ended": state["block"], "run": state["run"], "model": registered}
    print(json.dumps(result), flush=True)


if __name__ == "__main__":
    main()

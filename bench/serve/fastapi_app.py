"""The same student behind FastAPI and PyTorch, on the route that `deno task serve` has.

Written as one would who wants it fast, and measured: routes are `async def` (a function without `async` runs in a thread pool,
1.6 times slower here), one thread of PyTorch, inference mode, a model frozen by TorchScript (`STUDENT_SCRIPT=0`: as it is), and a
ready `Response` (FastAPI's own encoding of a returned dict takes longer). `CHECK` says how a request is checked: `pydantic`, as
FastAPI's tutorial has it, or `plain`, by hand; `PORT` may be shared by several processes, among which the kernel divides the
connections. `bench/serve.ts` tries these settings and takes the fastest.

Not `uvicorn --workers 2`: in uvicorn 0.17 the processes get a socket that asyncio does not know to be of TCP, so that it leaves
TCP_NODELAY out, and each answer waits 40 ms for the client's delayed acknowledgement.
"""

import json
import math
import os
import socket
from pathlib import Path
from typing import Dict, List

import numpy
import torch
import uvicorn
from fastapi import FastAPI, HTTPException, Request, Response
from pydantic import BaseModel

torch.set_num_threads(1)


def weights_of(folder):
    """Keras' layers with their weights, out of what tfjs wrote."""
    written = json.loads((folder / "model.json").read_text())
    data = (folder / "weights.bin").read_bytes()
    arrays, at = {}, 0
    for spec in (spec for group in written["weightsManifest"] for spec in group["weights"]):
        count = math.prod(spec["shape"])
        arrays[spec["name"]] = numpy.frombuffer(data, "<f4", count, at).reshape(spec["shape"]).copy()
        at += 4 * count
    return written["modelTopology"], arrays


def layers_of(topology):
    config = topology.get("model_config", topology)["config"]
    return config["layers"] if isinstance(config, dict) else config


ACTIVATIONS = {"relu": torch.nn.ReLU, "tanh": torch.nn.Tanh, "sigmoid": torch.nn.Sigmoid}


def network(folder):
    """The student as a stack of dense layers; others are not what this benchmark serves."""
    topology, arrays = weights_of(folder)
    layers = []
    for layer in layers_of(topology):
        kind, config = layer["class_name"], layer["config"]
        if kind in ("InputLayer", "Dropout"):
            continue
        if kind == "Activation":
            layers.append(ACTIVATIONS[config["activation"]]())
            continue
        if kind != "Dense":
            raise SystemExit(f"Cannot serve the student as its layers must be dense: current value is {kind}")
        kernel = arrays[f"{config['name']}/kernel"]
        dense = torch.nn.Linear(*kernel.shape)
        with torch.no_grad():
            dense.weight.copy_(torch.from_numpy(kernel.T))
            dense.bias.copy_(torch.from_numpy(arrays[f"{config['name']}/bias"]))
        layers.append(dense)
        if config["activation"] != "linear":
            layers.append(ACTIVATIONS[config["activation"]]())
    return torch.nn.Sequential(*layers, torch.nn.Softmax(1)).eval()


FOLDER = Path(os.environ["STUDENT"])
PREPROCESSING = json.loads((FOLDER / "preprocessing.json").read_text())
COLUMNS = [column["name"] for column in PREPROCESSING["columns"]]
CLASSES = PREPROCESSING["classes"]
if any(column["kind"] != "numeric" or column["missing"] for column in PREPROCESSING["columns"]):
    raise SystemExit("Cannot serve the student as its columns must be numeric and complete: current value is another")
MEAN = torch.tensor([column["mean"] for column in PREPROCESSING["columns"]])
SCALE = 1 / torch.tensor([column["sd"] for column in PREPROCESSING["columns"]])
MODEL = network(FOLDER)
if os.environ.get("STUDENT_SCRIPT", "1") == "1":
    MODEL = torch.jit.freeze(torch.jit.script(MODEL))

app = FastAPI(openapi_url=None)


@torch.inference_mode()
def answer(rows):
    features = (torch.tensor([[row[name] for name in COLUMNS] for row in rows]) - MEAN) * SCALE
    predictions = []
    for probabilities in MODEL(features).tolist():
        label = CLASSES[max(range(len(CLASSES)), key=probabilities.__getitem__)]
        predictions.append({"label": label, "probabilities": dict(zip(CLASSES, probabilities))})
    text = json.dumps({"model": "digits", "version": "1", "predictions": predictions}, separators=(",", ":"))
    return Response(text, media_type="application/json")


class Rows(BaseModel):
    rows: List[Dict[str, float]]


if os.environ.get("CHECK") == "plain":

    @app.post("/v1/models/digits/predict")
    async def predict(request: Request):
        try:
            return answer(json.loads(await request.body())["rows"])
        except (KeyError, TypeError, ValueError) as error:
            raise HTTPException(400, f"Cannot predict: {error}")

else:

    @app.post("/v1/models/digits/predict")
    async def predict(body: Rows):
        try:
            return answer(body.rows)
        except KeyError as error:
            raise HTTPException(400, f"Cannot predict: {error} is missing")


if __name__ == "__main__":
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    listener.bind(("127.0.0.1", int(os.environ["PORT"])))
    server = uvicorn.Server(uvicorn.Config(app, access_log=False, log_level="info"))
    server.run(sockets=[listener])

"""The job of `examples/digits/distill.json` in PyTorch, on one thread: five teachers, the baseline, and a student whose
teachers are asked at every step, as tutorials do. `python torch_job.py CONFIG OUT [cpu|cuda]`.

Written to be as fast as plain PyTorch is: whole arrays in memory, batches by index and no DataLoader.
"""

import json
import pathlib
import resource
import sys

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

CLASSES = 10


def mlp(features, hidden, dropout=0.0):
    parts = []
    for units in hidden:
        parts += [nn.Linear(features, units), nn.ReLU()] + ([nn.Dropout(dropout)] if dropout else [])
        features = units
    return nn.Sequential(*parts, nn.Linear(features, CLASSES)).to(DEVICE)


def batches(order, batch):
    """A last row that would be alone joins the batch before it, as in Retort."""
    parts = list(order.split(batch))
    if batch > 1 and len(parts) > 1 and len(parts[-1]) == 1:
        parts[-2:] = [torch.cat(parts[-2:])]
    return parts


def train(model, x, y, loss_of, epochs, batch, rate, jitter=0.0):
    model.train()
    steps = epochs * len(batches(torch.arange(len(x)), batch))
    optimizer = torch.optim.Adam(model.parameters(), lr=rate)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, steps)
    for _ in range(epochs):
        for index in batches(torch.randperm(len(x), device=DEVICE), batch):
            inputs = x[index]
            if jitter:
                inputs = inputs + jitter * torch.randn_like(inputs)
            loss = loss_of(model(inputs), y[index], inputs)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            optimizer.step()
            schedule.step()
    model.eval()


def main(config_path, out):
    config = json.loads(config_path.read_text())
    table = np.loadtxt(config_path.parent / config["data"]["path"], delimiter=",", skiprows=1, dtype=np.float32)
    order = torch.randperm(len(table))
    split = config["data"]["split"]
    sizes = [round(len(table) * split["test"]), round(len(table) * split["validation"])]
    test, validation, rest = order.split([*sizes, len(table) - sum(sizes)])
    features, labels = torch.from_numpy(table[:, :-1]), torch.from_numpy(table[:, -1]).long()
    mean, sd = features[rest].mean(0), features[rest].std(0, unbiased=False)
    features = (features - mean) / torch.where(sd > 0, sd, torch.ones(()))
    features, labels = features.to(DEVICE), labels.to(DEVICE)
    x, y = features[rest], labels[rest]

    ofTeacher, training, how = config["teacher"], config["train"], config["strategy"]
    rate, batch = training["optimizer"]["learningRate"]["from"], training["batchSize"]

    def on_labels(logits, y, _):
        return F.cross_entropy(logits, y)

    teachers = []
    for _ in range(ofTeacher["members"]):
        teacher = mlp(x.shape[1], ofTeacher["of"]["hidden"], ofTeacher["of"]["dropout"])
        course = ofTeacher["train"]
        train(teacher, x, y, on_labels, course["epochs"], batch, rate, course["augment"]["sd"])
        teachers.append(teacher)

    def ask(inputs):
        return sum(teacher(inputs) for teacher in teachers) / len(teachers)

    T = how["temperature"]

    def distilled(logits, y, inputs):
        with torch.no_grad():
            target = F.softmax(ask(inputs) / T, 1)
        divergence = F.kl_div(F.log_softmax(logits / T, 1), target, reduction="batchmean")
        return how["softWeight"] * T * T * divergence + how["hardWeight"] * F.cross_entropy(logits, y)

    student, baseline = (mlp(x.shape[1], config["student"]["hidden"]) for _ in range(2))
    train(student, x, y, distilled, training["epochs"], batch, rate)
    train(baseline, x, y, on_labels, training["epochs"], batch, rate)

    models = {f"teacher-{i + 1}": teacher for i, teacher in enumerate(teachers)}
    models |= {"baseline": baseline, "student": student}
    report = {}
    with torch.inference_mode():
        for name, rows in {"validation": validation, "test": test}.items():
            inputs, true = features[rows], labels[rows]
            answers = {"ensemble": ask(inputs)} | {key: model(inputs) for key, model in models.items()}
            report[name] = {key: (z.argmax(1) == true).float().mean().item() for key, z in answers.items()}
    for name, model in models.items():
        torch.save(model.state_dict(), out / f"{name}.pt")
    (out / "report.json").write_text(json.dumps(report, indent=2))


DEVICE = torch.device(sys.argv[3] if len(sys.argv) > 3 else "cpu")

if __name__ == "__main__":
    torch.set_num_threads(1)
    torch.manual_seed(1)
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
    peak = round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1.024 / 1000)
    print(f"peakMb={peak}", file=sys.stderr)

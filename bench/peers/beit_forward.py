"""The peer of bench/model-process.ts: BEiT v2's models in PyTorch, eager, forward only.

Arguments: model (`classifier`, `mim`, `tokenizer`), size (`base`, `large`), batch, threads. Prints one
line when ready; then answers each line on stdin with one pass: milliseconds elapsed, milliseconds of
processor, and the largest resident size of this process in bytes.
"""

import resource
import sys
import time

import torch
import torch.nn as nn
import torch.nn.functional as F

MODEL, SIZE, B, THREADS = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
D, L, H = {"base": (768, 12, 12), "large": (1024, 24, 16)}[SIZE]
G, K, E, HIDDEN = 14, 8192, 32, 75
N = G * G + 1
torch.set_num_threads(THREADS)
torch.manual_seed(0)


def window_index():
    """Row of the table for each pair of tokens; the class token's three rows are the last."""
    rows, columns = torch.meshgrid(torch.arange(G), torch.arange(G), indexing="ij")
    places = torch.stack([rows.flatten(), columns.flatten()])
    offset = places[:, :, None] - places[:, None, :] + G - 1
    index = torch.zeros(N, N, dtype=torch.long)
    index[1:, 1:] = offset[0] * (2 * G - 1) + offset[1]
    count = (2 * G - 1) ** 2 + 3
    index[0, :], index[:, 0], index[0, 0] = count - 3, count - 2, count - 1
    return index.flatten(), count


INDEX, TABLE_ROWS = window_index()


class Bias(nn.Module):
    def __init__(self):
        super().__init__()
        self.table = nn.Parameter(torch.zeros(TABLE_ROWS, H))

    def forward(self):
        return self.table[INDEX].view(N, N, H).permute(2, 0, 1).contiguous()


class Block(nn.Module):
    def __init__(self, scaled, own_bias):
        super().__init__()
        self.norm1, self.norm2 = nn.LayerNorm(D, 1e-6), nn.LayerNorm(D, 1e-6)
        self.qkv = nn.Linear(D, 3 * D, bias=False)
        self.q_bias, self.v_bias = nn.Parameter(torch.zeros(D)), nn.Parameter(torch.zeros(D))
        self.proj = nn.Linear(D, D)
        self.fc1, self.fc2 = nn.Linear(D, 4 * D), nn.Linear(4 * D, D)
        self.bias = Bias() if own_bias else None
        self.gamma = nn.ParameterList(nn.Parameter(0.1 * torch.ones(D)) for _ in range(2 * scaled))

    def attention(self, x, shared):
        bias = torch.cat([self.q_bias, torch.zeros_like(self.v_bias), self.v_bias])
        qkv = F.linear(x, self.qkv.weight, bias).reshape(-1, N, 3, H, D // H)
        q, k, v = qkv.permute(2, 0, 3, 1, 4).unbind(0)
        scores = q * (D // H) ** -0.5 @ k.transpose(-2, -1)
        if self.bias is not None:
            scores = scores + self.bias()
        if shared is not None:
            scores = scores + shared
        return self.proj((scores.softmax(-1) @ v).transpose(1, 2).reshape(-1, N, D))

    def forward(self, x, shared=None):
        attended = self.attention(self.norm1(x), shared)
        x = x + (self.gamma[0] * attended if len(self.gamma) else attended)
        mixed = self.fc2(F.gelu(self.fc1(self.norm2(x))))
        return x + (self.gamma[1] * mixed if len(self.gamma) else mixed)


class Trunk(nn.Module):
    def __init__(self, positions=False, scaled=True, own_bias=False, shared_bias=False):
        super().__init__()
        self.patch = nn.Conv2d(3, D, 16, 16)
        self.cls = nn.Parameter(torch.randn(1, 1, D) * 0.02)
        self.positions = nn.Parameter(torch.randn(1, N, D) * 0.02) if positions else None
        self.blocks = nn.ModuleList(Block(scaled, own_bias) for _ in range(L))
        self.shared = Bias() if shared_bias else None

    def embed(self, images):
        return self.patch(images).flatten(2).transpose(1, 2)

    def tokens(self, patches):
        x = torch.cat([self.cls.expand(len(patches), -1, -1), patches], 1)
        return x if self.positions is None else x + self.positions


class Classifier(Trunk):
    def __init__(self):
        super().__init__(own_bias=True)
        self.norm, self.head = nn.LayerNorm(D, 1e-6), nn.Linear(D, 1000)

    def forward(self, images):
        x = self.tokens(self.embed(images))
        for block in self.blocks:
            x = block(x)
        return self.head(self.norm(x[:, 1:].mean(1)))


class Masked(Trunk):
    EARLY = {12: 9, 24: 21}[L]

    def __init__(self):
        super().__init__(shared_bias=True)
        self.mask_token = nn.Parameter(torch.randn(1, 1, D) * 0.02)
        self.norm, self.head = nn.LayerNorm(D, 1e-6), nn.Linear(D, K)
        self.cls_layers = nn.ModuleList(Block(True, False) for _ in range(2))
        self.mask = torch.zeros(B, G * G, dtype=torch.bool)
        self.mask[:, :HIDDEN] = True

    def forward(self, images):
        hidden = self.mask.unsqueeze(-1).type_as(images)
        x = self.tokens(self.embed(images) * (1 - hidden) + self.mask_token * hidden)
        shared = self.shared()
        early = x
        for index, block in enumerate(self.blocks):
            x = block(x, shared)
            if index + 1 == self.EARLY:
                early = x[:, 1:]
        second = torch.cat([x[:, :1], early], 1)
        for layer in self.cls_layers:
            second = layer(second, shared)
        return [self.head(self.norm(one)[:, 1:][self.mask]) for one in (x, second)]


class Tokenizer(Trunk):
    def __init__(self):
        super().__init__(positions=True, scaled=False)
        self.norm = nn.LayerNorm(D, 1e-6)
        self.task = nn.Sequential(nn.Linear(D, D), nn.Tanh(), nn.Linear(D, E))
        self.codebook = nn.Parameter(F.normalize(torch.randn(K, E), dim=-1))

    def forward(self, images):
        x = self.tokens(self.embed(images * 2 - 1))
        for block in self.blocks:
            x = block(x)
        z = F.normalize(self.task(self.norm(x[:, 1:])), dim=-1).reshape(-1, E)
        distances = (z ** 2).sum(1, keepdim=True) + (self.codebook ** 2).sum(1) - 2 * z @ self.codebook.t()
        return distances.argmin(1)


model = {"classifier": Classifier, "mim": Masked, "tokenizer": Tokenizer}[MODEL]().eval()
images = torch.rand(B, 3, 224, 224)
UNIT = 1 if sys.platform == "darwin" else 1024
with torch.no_grad():
    model(images)
    print("ready", torch.__version__, flush=True)
    for _ in sys.stdin:
        start, busy = time.perf_counter(), time.process_time()
        model(images)
        elapsed, busy = time.perf_counter() - start, time.process_time() - busy
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * UNIT
        print(elapsed * 1e3, busy * 1e3, peak, flush=True)

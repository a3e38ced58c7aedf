"""The peer of bench/vit-step.ts: the same ViT and training step in PyTorch, eager.

Arguments: width depth heads image patch classes batch threads attention
(`plain` or `fused`). Prints one line when ready; then answers each line on stdin with one
step and its milliseconds (elapsed, of processor), so that the caller can take turns with it.
"""

import sys
import time

import torch
import torch.nn as nn
import torch.nn.functional as F

D, L, H, S, P, T, B, THREADS = (int(a) for a in sys.argv[1:9])
FUSED = sys.argv[9] == "fused"
N = (S // P) ** 2 + 1
torch.set_num_threads(THREADS)
torch.manual_seed(0)


class Block(nn.Module):
    def __init__(self):
        super().__init__()
        self.norm1 = nn.LayerNorm(D, 1e-6)
        self.qkv = nn.Linear(D, 3 * D)
        self.proj = nn.Linear(D, D)
        self.norm2 = nn.LayerNorm(D, 1e-6)
        self.fc1 = nn.Linear(D, 4 * D)
        self.fc2 = nn.Linear(4 * D, D)

    def forward(self, x):
        qkv = self.qkv(self.norm1(x)).reshape(B, N, 3, H, D // H)
        q, k, v = qkv.permute(2, 0, 3, 1, 4).unbind(0)
        if FUSED:
            mixed = F.scaled_dot_product_attention(q, k, v)
        else:
            mixed = (q * (D // H) ** -0.5 @ k.transpose(-2, -1)).softmax(-1) @ v
        x = x + self.proj(mixed.transpose(1, 2).reshape(B, N, D))
        return x + self.fc2(F.gelu(self.fc1(self.norm2(x))))


class Vit(nn.Module):
    def __init__(self):
        super().__init__()
        self.patch = nn.Linear(P * P * 3, D)
        self.cls = nn.Parameter(torch.randn(1, 1, D) * 0.02)
        self.positions = nn.Parameter(torch.randn(1, N, D) * 0.02)
        self.blocks = nn.ModuleList(Block() for _ in range(L))
        self.norm = nn.LayerNorm(D, 1e-6)
        self.head = nn.Linear(D, T)

    def forward(self, x):
        x = torch.cat([self.cls.expand(B, -1, -1), self.patch(x)], 1) + self.positions
        for block in self.blocks:
            x = block(x)
        return self.head(self.norm(x)[:, 0])


model = Vit()
optimizer = torch.optim.AdamW(model.parameters(), lr=1e-3, weight_decay=0.05)
pictures = torch.randn(B, N - 1, P * P * 3)
labels = torch.arange(B) % T
print("ready", torch.__version__, flush=True)
for _ in sys.stdin:
    start, busy = time.perf_counter(), time.process_time()
    loss = F.cross_entropy(model(pictures), labels)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    loss.item()
    elapsed, busy = time.perf_counter() - start, time.process_time() - busy
    print(elapsed * 1e3, busy * 1e3, flush=True)

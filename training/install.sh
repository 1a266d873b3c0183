#!/usr/bin/env bash
# Installs what training needs on Debian: PyTorch, ONNX, and an OpenBLAS that uses every core. Nothing else is needed.
set -euo pipefail
apt-get install -y --no-install-recommends python3-torch python3-onnx libopenblas0-pthread

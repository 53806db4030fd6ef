#!/bin/bash
# Makes the file system of a kind node from Debian packages, kind's own files and the Kubernetes binaries.
#
#   ROOTFS    folder to make
#   MIRROR    Debian mirror
#   KIND      sources of sigs.k8s.io/kind
#   BINARIES  folder with kubelet, kubeadm, kubectl, crictl
#   VERSION   Kubernetes version, such as v1.36.4
set -euo pipefail
: "${ROOTFS:?}" "${MIRROR:?}" "${KIND:?}" "${BINARIES:?}" "${VERSION:?}"
files=$(cd "$(dirname "$0")/files" && pwd)
kind_files=$KIND/images/base/files
in_node() { chroot "$ROOTFS" "$@"; }

# Debian 12: its systemd 252 still boots on cgroup v1. No D-Bus: its machine id would be the same on all nodes.
packages=systemd,systemd-sysv,containerd,runc,containernetworking-plugins,iptables,nftables,iproute2,conntrack
packages+=,socat,ethtool,kmod,procps,util-linux,mount,e2fsprogs,ca-certificates,curl,jq,pigz,busybox-static
debootstrap --variant=minbase --include="$packages" bookworm "$ROOTFS" "$MIRROR"

# What kind's image adds.
install -m 0755 "$kind_files/usr/local/bin/entrypoint" "$ROOTFS/usr/local/bin/"
install -d "$ROOTFS"/kind/{bin,manifests} "$ROOTFS/etc/kubernetes/manifests" "$ROOTFS/etc/cni/net.d" "$ROOTFS/opt/cni"
install -m 0755 "$kind_files"/kind/bin/* "$ROOTFS/kind/bin/"
(cd "$kind_files" && find etc -type f ! -name '*fuse-overlayfs*' -exec install -D -m 0644 {} "$ROOTFS"/{} \;)
ln -s /usr/lib/cni "$ROOTFS/opt/cni/bin"
ln -s /usr/bin/containerd "$ROOTFS/usr/local/bin/containerd"
# shellcheck disable=SC2016
in_node sh -c 'ctr oci spec | jq ".hooks.createContainer += [{path: \"/kind/bin/mount-product-files.sh\"}] | del(.process.rlimits)"' \
  > "$ROOTFS/etc/containerd/cri-base.json"

# Only the node's own units start.
units=$ROOTFS/lib/systemd/system
rm -f "$units"/{multi-user,local-fs,basic}.target.wants/* "$units"/sockets.target.wants/*{udev,initctl}*
rm -f "$units/sysinit.target.wants/systemd-tmpfiles-setup.service"
find "$ROOTFS/etc/systemd/system" -path '*.wants/*' -type l -delete
echo 'ReadKMsg=no' >> "$ROOTFS/etc/systemd/journald.conf"
# Debian's own sysctl files would set kernel-wide values of the machine.
rm -f "$ROOTFS"/usr/lib/sysctl.d/*

# The pod network, in place of kindnet.
install -m 0755 "$files/node-cni" "$ROOTFS/usr/local/bin/"
install -m 0644 "$files/node-cni.service" "$ROOTFS/etc/systemd/system/"
install -m 0644 "$files/default-cni.yaml" "$ROOTFS/kind/manifests/"

install -m 0755 "$BINARIES"/{kubelet,kubeadm,kubectl,crictl} "$ROOTFS/usr/bin/"
printf %s "$VERSION" > "$ROOTFS/kind/version"
in_node systemctl --quiet enable kubelet containerd undo-mount-hacks node-cni
in_node systemctl --quiet mask systemd-binfmt # it would register formats in the whole kernel

rm -rf "$ROOTFS"/var/cache/apt/archives/*.deb "$ROOTFS"/var/lib/apt/lists/*_* "$ROOTFS"/var/lib/dbus
rm -rf "$ROOTFS"/usr/share/{doc,man,locale}/*
: > "$ROOTFS/etc/machine-id"

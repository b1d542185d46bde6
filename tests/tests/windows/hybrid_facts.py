"""What lief reads of a hybrid image: code map, entries, redirections and fixups, one a line, sorted.

Usage: hybrid_facts.py IMAGE. The Rust side is `tests/tests/windows/hybrid.rs`.
"""

import sys

import lief


def facts(path):
    image = lief.PE.parse(path)
    configuration = image.load_configuration
    metadata = configuration.chpe_metadata
    yield f"version {metadata.version}"
    for entry in metadata.code_ranges:
        kind = {"ARM64": "arm64", "ARM64EC": "arm64ec"}.get(entry.type.name, "guest")
        yield f"range {entry.start:x} {entry.start + entry.length:x} {kind}"
    for entry in metadata.code_range_entry_point:
        yield f"entry {entry.start_rva:x} {entry.end_rva:x} {entry.entrypoint:x}"
    for entry in metadata.redirections:
        yield f"redirection {entry.src:x} {entry.dst:x}"
    for relocation in configuration.dynamic_relocations:
        if relocation.symbol == 6:
            yield from fixups(relocation.fixups.relocations)


def fixups(relocations):
    for fixup in relocations:
        kind = fixup.type.name
        if kind == "ZEROFILL":
            # lief takes the zero that pads a block for a fixup of one byte.
            if fixup.size != 1 or fixup.rva & 0xFFF:
                yield f"fixup {fixup.rva:x} zero {fixup.size}"
        elif kind == "VALUE":
            yield f"fixup {fixup.rva:x} value {fixup.size} {int.from_bytes(bytes(fixup.raw_bytes), 'little'):x}"
        else:
            yield f"fixup {fixup.rva:x} delta {fixup.value}"


print("\n".join(sorted(facts(sys.argv[1]))))

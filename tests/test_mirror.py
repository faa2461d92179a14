"""The tests mirror the source, both ways: no test without its module, no module without its test.

A module has its test when one of these holds:

1. ``tests/<path>/test_<module>.py`` stands where the module stands;
2. it holds no function at all: names, constants, fields (``__init__`` modules, tables, records);
3. its folder is named in ``WHOLE``: many small parts of one thing, which is what is tested;
4. it is named in ``THROUGH`` with the test that works through it: parts with one user.
"""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
TESTS = ROOT / "tests"
FREE = {"contracts", "acceptance", "docs", "typing", "fixtures"}
SOURCES = {"siasn_client": ROOT, "skp_core": ROOT, "simpeg_adapters": ROOT / "adapters"}

WHOLE = {
    "siasn_client/envelope": "siasn_client/test_envelope.py",  # answers, not their readers
    "siasn_client/kode": "siasn_client/test_kode.py",  # every table against every rule for tables
    "siasn_client/mutu/indikator": "siasn_client/mutu/test_indikator.py",  # 27 rules of one shape, and one table
    "siasn_client/sinkronisasi/operasi": "siasn_client/sinkronisasi/test_operasi.py",  # bodies, kind by kind
    "siasn_client/testing/kabupaten": "siasn_client/testing/kabupaten/test_kabupaten.py",  # people, not their makers
    "siasn_client/testing/kabupaten/daftar": "siasn_client/testing/kabupaten/daftar/test_susunan.py",
    "siasn_client/testing/kabupaten/jenis": "siasn_client/testing/kabupaten/test_jenis.py",  # maps of one shape
    "siasn_client/testing/kabupaten/periksa": "siasn_client/testing/kabupaten/test_periksa.py",
    "siasn_client/testing/kabupaten/populasi": "siasn_client/testing/kabupaten/test_populasi.py",  # lists, not makers
    "siasn_client/testing/kabupaten/selisih": "siasn_client/testing/kabupaten/selisih/test_sebaran.py",  # and its truth
    "skp_core/dokumen": "skp_core/test_dokumen.py",  # forms, not their parts
    "skp_core/rules": "skp_core/test_rules.py",  # each rule is heard there, alone
    "skp_core/rules/evaluasi": "skp_core/test_rules.py",
    "skp_core/alur": "skp_core/test_alur.py",  # one machine, not its moves one by one
    "simpeg_adapters/commands/dokter": "simpeg_adapters/commands/test_dokter.py",  # findings, not their finders
    "simpeg_adapters/demo/skema": "simpeg_adapters/demo/test_skema.py",  # schemas, not the words they are said in
    "simpeg_adapters/demo/skema/kode_teks": "simpeg_adapters/demo/test_skema.py",
    "simpeg_adapters/demo/skema/sk": "simpeg_adapters/demo/test_skema.py",
    "simpeg_adapters/demo/skema/tb_01": "simpeg_adapters/demo/test_skema.py",
    "simpeg_adapters/lembar_skp": "simpeg_adapters/test_lembar_skp.py",  # forms there and back, not their sheets
    "simpeg_adapters/mapping/saran": "simpeg_adapters/mapping/test_saran.py",  # drafts, not their parts
    "simpeg_adapters/skp_host": "simpeg_adapters/test_skp_host.py",  # stored SKP, not the rows they lie in
    "simpeg_adapters/sql/pembuktian": "simpeg_adapters/sql/test_pembuktian.py",  # proofs, not their provers
}
THROUGH = {
    "siasn_client/sanding/meja.py": "siasn_client/sanding/test_pasangan.py",
    "skp_core/model/rekam.py": "skp_core/test_alur.py",
    "siasn_client/testing/tiruan/golongan.py": "siasn_client/testing/tiruan/test_writes.py",
    "siasn_client/testing/tiruan/jabatan.py": "siasn_client/testing/tiruan/test_writes.py",
    "siasn_client/testing/tiruan/aturan.py": "siasn_client/testing/tiruan/test_writes.py",
    "siasn_client/testing/tiruan/bahan.py": "siasn_client/testing/tiruan/test_reads.py",
    "siasn_client/testing/tiruan/daftar.py": "siasn_client/testing/tiruan/test_reads.py",
    "siasn_client/testing/tiruan/dok.py": "siasn_client/testing/tiruan/test_berkas.py",
    "siasn_client/testing/tiruan/keluarga.py": "siasn_client/testing/tiruan/test_writes.py",
    "siasn_client/testing/tiruan/kuota.py": "siasn_client/testing/tiruan/test_brain.py",
    "siasn_client/testing/tiruan/perubahan.py": "siasn_client/testing/tiruan/test_writes.py",
    "siasn_client/testing/tiruan/simpan.py": "siasn_client/testing/tiruan/test_writes.py",
    "siasn_client/testing/tiruan/sinkron.py": "siasn_client/testing/tiruan/test_writes.py",
    "siasn_client/testing/tiruan/unggah.py": "siasn_client/testing/tiruan/test_berkas.py",
    "siasn_client/testing/tiruan/references.py": "siasn_client/testing/tiruan/test_validation.py",
    "siasn_client/testing/tiruan/rows.py": "siasn_client/testing/tiruan/test_reads.py",
    "simpeg_adapters/demo/bawaan.py": "simpeg_adapters/demo/test_kotor.py",
    "simpeg_adapters/demo/catatan.py": "simpeg_adapters/demo/test_kotor.py",
    "simpeg_adapters/demo/padanan.py": "simpeg_adapters/demo/test_lindung.py",
    "simpeg_adapters/demo/rujukan.py": "simpeg_adapters/demo/test_tuangan.py",
    "simpeg_adapters/demo/sel.py": "simpeg_adapters/demo/test_kotor.py",
    "simpeg_adapters/demo/tiruan.py": "simpeg_adapters/cli/test_tiruan.py",
    "simpeg_adapters/demo/tata.py": "simpeg_adapters/demo/test_penuangan.py",
    "simpeg_adapters/lembar/pustaka.py": "simpeg_adapters/lembar/test_tulis.py",
    "simpeg_adapters/lembar/tinjauan.py": "simpeg_adapters/lembar/test_penjaga.py",
    "simpeg_adapters/mapping/bagian.py": "simpeg_adapters/mapping/test_profil.py",
    "simpeg_adapters/mapping/membaca.py": "simpeg_adapters/mapping/test_profil.py",
    "simpeg_adapters/mapping/membaca_bidang.py": "simpeg_adapters/mapping/test_profil.py",
    "simpeg_adapters/mapping/membaca_jenis.py": "simpeg_adapters/mapping/test_profil.py",
    "simpeg_adapters/mapping/tempat.py": "simpeg_adapters/mapping/test_profil.py",
    "simpeg_adapters/pengaturan.py": "simpeg_adapters/test_instansi.py",
    "simpeg_adapters/sql/bacaan.py": "contracts/test_bentuk_simpeg.py",  # on three databases
    "simpeg_adapters/sql/baris_host.py": "simpeg_adapters/sql/test_host.py",
    "simpeg_adapters/sql/daftar.py": "simpeg_adapters/sql/test_host.py",
    "simpeg_adapters/sql/meja.py": "contracts/test_basis_data.py",  # what MariaDB says of its tables
    "simpeg_adapters/sql/urutan_kunci.py": "contracts/test_izin_basis_data.py",  # PostgreSQL's
    "simpeg_adapters/sql/tempat_tulis.py": "contracts/test_bentuk_simpeg.py",
}
MODULES = [
    path.relative_to(root).as_posix() for name, root in SOURCES.items() for path in sorted((root / name).rglob("*.py"))
]


def mirrored(module: str) -> Path:
    """Where the test of a module stands; that of a package beside its folder."""
    path = Path(module)
    if path.name == "__init__.py":
        return TESTS / path.parent.parent / f"test_{path.parent.name}.py"
    return TESTS / path.with_name(f"test_{path.name}")


def holds_no_function(module: str) -> bool:
    source = (SOURCES[Path(module).parts[0]] / module).read_text(encoding="utf-8")
    return not any(isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) for node in ast.walk(ast.parse(source)))


def has_its_own(module: str) -> bool:
    return mirrored(module).exists() or holds_no_function(module) or Path(module).parent.as_posix() in WHOLE


def test_every_module_has_its_test() -> None:
    without = [module for module in MODULES if not has_its_own(module) and module not in THROUGH]
    assert [mirrored(module).relative_to(ROOT).as_posix() for module in without] == []


@pytest.mark.parametrize(("folder", "test"), WHOLE.items(), ids=WHOLE)
def test_a_folder_that_is_tested_as_one_thing_has_that_test(folder: str, test: str) -> None:
    assert (TESTS / test).exists()
    assert any(module.startswith(f"{folder}/") for module in MODULES)


@pytest.mark.parametrize(("module", "test"), THROUGH.items(), ids=THROUGH)
def test_an_exception_is_needed_and_its_test_is_there(module: str, test: str) -> None:
    assert module in MODULES
    assert not has_its_own(module), "no exception any more: take it out of the list"
    assert (TESTS / test).exists()


def test_every_test_module_has_its_source() -> None:
    known = {mirrored(module) for module in MODULES}
    tests = [
        path
        for path in TESTS.rglob("test_*.py")
        if path.parent != TESTS and path.relative_to(TESTS).parts[0] not in FREE
    ]
    assert sorted(path.relative_to(TESTS).as_posix() for path in tests if path not in known) == []

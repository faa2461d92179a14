"""A synthetic kabupaten: people, what each side knows of them, and what was made different.

Deterministic: the same arguments give the same people in every process and Python version. People are kept as
compact values; the rows of a side are written when asked for, so 14,577 people fit in little memory.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, Generic, TypeVar

from siasn_client.testing.kabupaten.acak import pemilik_pengenal
from siasn_client.testing.kabupaten.berkas import jpeg, pdf, sidik
from siasn_client.testing.kabupaten.daftar import DAFTAR, Daftar, Kantor
from siasn_client.testing.kabupaten.instansi import INSTANSI_ID, SATUAN_KERJA_ID
from siasn_client.testing.kabupaten.jenis import PETA, ids_siasn
from siasn_client.testing.kabupaten.kebenaran import Selisih, kebenaran_json
from siasn_client.testing.kabupaten.model import Orang, Rujukan
from siasn_client.testing.kabupaten.organisasi import Organisasi, susun_organisasi
from siasn_client.testing.kabupaten.penduduk import buat_penduduk
from siasn_client.testing.kabupaten.referensi import susun_referensi
from siasn_client.testing.kabupaten.referensi_siasn import ReferensiSiasn
from siasn_client.testing.kabupaten.selisih import RESEP, suntik
from siasn_client.testing.kabupaten.selisih.usul import SALINAN, Dunia
from siasn_client.testing.kabupaten.sisi_siasn import SisiSiasn, alamat_dokumen, sisi_siasn
from siasn_client.testing.kabupaten.sisi_simpeg import SisiSimpeg
from siasn_client.testing.kabupaten.skp import penilai_dari

__all__ = ["Kabupaten"]

S = TypeVar("S")


class _Sisi(Mapping[str, S], Generic[S]):
    """NIP to what one side holds, written anew on each access."""

    def __init__(self, orang: Mapping[str, Orang], tulis: Callable[[Orang], S]) -> None:
        self._orang = orang
        self._tulis = tulis

    def __getitem__(self, nip: str) -> S:
        return self._tulis(self._orang[nip])

    def __iter__(self) -> Iterator[str]:
        return iter(self._orang)

    def __len__(self) -> int:
        return len(self._orang)


class Kabupaten:
    """One population seen from SIASN and from the e-Simpeg, with the truth about their differences.

    ``siasn[nip]`` and ``simpeg[nip]`` write fresh rows on every access: who changes rows keeps them.
    ``daftar`` holds the lists of the whole office ("list_kp", "list_pensiun", "list_pengadaan",
    "dokumen_pengadaan", "ref_unor", "pg", "profesi"; the last two of everybody, each row with its ``nip``) and
    ``referensi_siasn`` the 23 tables of the reference service, both as SIASN spells them and written when first
    asked for. The fake SIASN serves all of it by these names.
    Immutable and safe to share between threads.

    >>> kabupaten = Kabupaten.buat(3, seed=1, selisih=False)
    >>> nip = kabupaten.nips[0]
    >>> kabupaten.siasn[nip].data_utama["nipBaru"] == nip == kabupaten.simpeg[nip]["data_utama"][0]["id"]
    True
    """

    def __init__(
        self,
        seed: int,
        organisasi: Organisasi,
        siasn: Mapping[str, Orang],
        simpeg: Mapping[str, Orang],
        kebenaran: tuple[Selisih, ...],
        resep: str = "baku",
    ) -> None:
        self.seed = seed
        self.resep = resep
        self.instansi_id: str = INSTANSI_ID
        self.satuan_kerja_id: str = SATUAN_KERJA_ID
        self.nips: tuple[str, ...] = tuple(sorted(siasn))
        self._orang = (simpeg, siasn)
        self.siasn: Mapping[str, SisiSiasn] = _Sisi(siasn, sisi_siasn)
        self.simpeg: Mapping[str, Mapping[str, list[dict[str, str]]]] = _Sisi(simpeg, SisiSimpeg)
        self.referensi: Mapping[str, tuple[Rujukan, ...]] = susun_referensi(organisasi)
        self.referensi_siasn: Mapping[str, Sequence[dict[str, Any]]] = ReferensiSiasn()
        self.daftar: Mapping[str, Sequence[dict[str, Any]]] = Daftar(Kantor(seed, siasn, organisasi))
        self.kebenaran = kebenaran

    @classmethod
    def buat(cls, pegawai: int = 200, seed: int = 7, selisih: bool = True, resep: str = "baku") -> Kabupaten:
        """Make a kabupaten of *pegawai* people; with *selisih*, some of them differ between the sides.

        From 200 people on every kind of difference occurs at least five times, from 2,000 on in nearly every kind
        of record that can bear it; a smaller kabupaten has fewer. 14,577 people take some seconds and about 130 MB.

        Args:
            resep: how keys are damaged and rows doubled: "baku", or "lain" for another recipe, on which no
                comparison may be tuned.

        Raises:
            ValueError: fewer than one person, or no such recipe.
        """
        if pegawai < 1:
            raise ValueError("a kabupaten has at least one employee")
        if resep not in RESEP:
            raise ValueError(f"there is no recipe of damage called {resep}; there are {', '.join(RESEP)}")
        organisasi = susun_organisasi(pegawai)
        orang = {ini.nip: ini for ini in buat_penduduk(seed, pegawai, organisasi)}
        orang = {nip: orang[nip] for nip in sorted(orang)}
        if not selisih:
            return cls(seed, organisasi, orang, orang, ())
        penilai = tuple(penilai_dari(ini) for ini in orang.values() if ini.biodata.posisi.eselon_id)
        hasil = suntik(seed, orang, Dunia(organisasi, penilai, RESEP[resep]))
        return cls(seed, organisasi, hasil.siasn, hasil.simpeg, hasil.kebenaran, resep)

    def fakta(self, nip: str, jenis: str) -> tuple[dict[str, int], dict[str, int]]:
        """Which fact every row of a person records: by the host's key, and by SIASN's row id.

        *jenis* is any kind of ``simpeg[nip]``. Two rows with one number are a right pair, or (on one side) a row and
        its copy.
        """
        simpeg, siasn = (sisi[nip] for sisi in self._orang)
        if jenis == "data_utama":
            return {simpeg.nip: 0}, {siasn.id: 0}
        if jenis in PETA:
            return (
                {simpeg.id_simpeg(urut): urut % SALINAN for urut in ids_siasn(simpeg, jenis)},
                {id_: urut % SALINAN for urut, id_ in ids_siasn(siasn, jenis).items()},
            )
        return (
            {simpeg.id_simpeg(row.urut): row.urut % SALINAN for row in simpeg.riwayat(jenis)},
            {siasn.id_siasn(jenis, row.urut): row.urut % SALINAN for row in siasn.riwayat(jenis)},
        )

    def pemilik(self, id_: str) -> str | None:
        """Return the NIP whose row or proposal may have this id, without looking at everybody.

        The id says it itself; those of the compared histories (``rw_jabatan``, ``rw_golongan``,
        ``rw_pendidikan``, ``rw_skp22``) do not, and for them the answer means nothing. Look whether the person
        really has the row.
        """
        nomor = pemilik_pengenal(id_)
        return None if nomor is None else self._nomor.get(nomor)

    def dokumen(self, uri: str) -> bytes | None:
        """Return a tiny PDF for an address that stands in some row or list, None for any other.

        The first address of a compared history that is asked for costs a look at everybody (some seconds for
        14,577 people); later ones cost nothing.
        """
        nip = self.pemilik(uri.removesuffix(".pdf"))
        milik = nip is not None and uri in alamat_dokumen(self.siasn[nip], berindeks=False)
        return pdf(uri) if milik or uri in self._di_daftar or sidik(uri) in self._di_riwayat else None

    def foto(self, pns_id: str) -> bytes | None:
        """Return a tiny JPEG for SIASN's id of a person; None for strangers and for one person in ten."""
        nomor = self._pns.get(pns_id)
        return None if nomor is None or nomor % 10 == 9 else jpeg(pns_id)

    @cached_property
    def _nomor(self) -> Mapping[int, str]:
        return {orang.nomor: nip for nip, orang in self._orang[1].items()}

    @cached_property
    def _pns(self) -> Mapping[str, int]:
        return {orang.id: orang.nomor for orang in self._orang[1].values()}

    @cached_property
    def _di_daftar(self) -> frozenset[str]:
        isi = (nilai for nama in DAFTAR for row in self.daftar[nama] for nilai in row.values())
        return frozenset(nilai for nilai in isi if isinstance(nilai, str) and nilai.endswith(".pdf"))

    @cached_property
    def _di_riwayat(self) -> frozenset[int]:
        sisi = (self.siasn[nip] for nip in self.nips)
        return frozenset(sidik(uri) for satu in sisi for uri in alamat_dokumen(satu, berindeks=True))

    def kebenaran_json(self, kotor: Iterable[Mapping[str, Any]] = ()) -> Iterator[str]:
        """Yield the truth file, one record a line, with the dirt that was poured over the host side."""
        return kebenaran_json(self.kebenaran, kotor, pegawai=len(self.nips), seed=self.seed, resep=self.resep)

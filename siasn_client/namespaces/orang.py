"""One person, by NIP: the main record, the family, the histories."""

from __future__ import annotations

from siasn_client.namespaces.lines import Namespace, W, endpoint
from siasn_client.resources import (
    angka_kredit,
    cltn,
    diklat,
    dp3,
    gaji_berkala,
    golongan,
    hukuman_disiplin,
    ip_asn,
    jabatan,
    keluarga,
    kinerja_periodik,
    kompetensi_riwayat,
    kontrak,
    kursus,
    masa_kerja,
    pemberhentian,
    pendidikan,
    penghargaan,
    pindah_instansi,
    pns_unor,
    potensi,
    pwk,
    sertifikasi,
    skp,
    skp22,
    tugas_belajar,
)
from siasn_client.resources import data_utama as utama

__all__ = ["Keluarga", "Pns", "Riwayat"]


class Pns(Namespace[W]):
    """One person: the main record, what changes it, and the index of professionality."""

    data_utama = endpoint(utama.get)
    paruh_waktu = endpoint(utama.paruh_waktu)
    ip_asn = endpoint(ip_asn.get)
    update = endpoint(utama.update)
    jabatansync = endpoint(utama.jabatansync)
    golongansync = endpoint(utama.golongansync)


class Keluarga(Namespace[W]):
    """The family of one person, by NIP, and the saves of spouse and child."""

    pasangan = endpoint(keluarga.pasangan)
    anak = endpoint(keluarga.anak)
    orang_tua = endpoint(keluarga.orang_tua)
    save_pasangan = endpoint(keluarga.save_pasangan)
    save_anak = endpoint(keluarga.save_anak)


class Riwayat(Namespace[W]):
    """The histories of one person, by NIP."""

    jabatan = endpoint(jabatan.list_for)
    golongan = endpoint(golongan.list_for)
    pendidikan = endpoint(pendidikan.list_for)
    angka_kredit = endpoint(angka_kredit.list_for)
    cltn = endpoint(cltn.list_for)
    diklat = endpoint(diklat.list_for)
    dp3 = endpoint(dp3.list_for)
    gaji_berkala = endpoint(gaji_berkala.list_for)
    hukuman_disiplin = endpoint(hukuman_disiplin.list_for)
    kinerja_periodik = endpoint(kinerja_periodik.list_for)
    kompetensi = endpoint(kompetensi_riwayat.list_for)
    kontrak = endpoint(kontrak.list_for)
    kursus = endpoint(kursus.list_for)
    masa_kerja = endpoint(masa_kerja.list_for)
    pemberhentian = endpoint(pemberhentian.list_for)
    penghargaan = endpoint(penghargaan.list_for)
    pindah_instansi = endpoint(pindah_instansi.list_for)
    pns_unor = endpoint(pns_unor.list_for)
    potensi = endpoint(potensi.list_for)
    pwk = endpoint(pwk.list_for)
    sertifikasi = endpoint(sertifikasi.list_for)
    skp = endpoint(skp.list_for)
    skp22 = endpoint(skp22.list_for)
    tugas_belajar = endpoint(tugas_belajar.list_for)

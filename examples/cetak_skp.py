"""Check an SKP kept as JSON and print its four documents as PDF into the folder ``cetakan``."""

from pathlib import Path

from skp_core.codec import load
from skp_core.dokumen import susun_semua
from skp_core.render import Pencetak
from skp_core.rules import periksa

naskah = load(Path(__file__).with_name("skp_contoh.json").read_bytes())
for temuan in periksa(naskah.skp):
    print(f"{temuan.aturan} {temuan.letak}: {temuan.pesan} ({temuan.dasar})")

folder = Path("cetakan")
folder.mkdir(exist_ok=True)
with Pencetak() as pencetak:
    for name, dokumen in susun_semua(naskah.skp, naskah.evaluasi).items():
        path = folder / f"{name}.pdf"
        path.write_bytes(pencetak.render(dokumen))
        print(path)

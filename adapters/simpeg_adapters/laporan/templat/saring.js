(function () {
  "use strict";
  var SATU_HALAMAN = 50;
  var form = document.getElementById("saring");
  if (!form) { return; }
  var hasil = document.getElementById("hasil");
  var atas = document.getElementById("halaman-atas"), bawah = document.getElementById("halaman-bawah");
  var semua = Array.prototype.slice.call(document.querySelectorAll("details.orang"));
  var pilihan = ["u", "j", "p", "b", "s", "t"].map(function (nama) { return document.getElementById("s-" + nama); });
  var kata = [], cocok = semua, halaman = 0;

  function angka(n) { return String(n).replace(/\B(?=(\d{3})+$)/g, "."); }
  function punya(daftar, dicari) {
    var ada = " " + daftar + " ";
    return dicari.split(" ").some(function (satu) { return ada.indexOf(" " + satu + " ") >= 0; });
  }
  function teks(nomor) {
    if (kata[nomor] === undefined) {
      kata[nomor] = semua[nomor].firstElementChild.textContent.toLowerCase().replace(/\s+/g, " ");
    }
    return kata[nomor];
  }
  function barisCocok(baris, jenis, putusan, isian, siapa) {
    return (!jenis || baris.getAttribute("data-j") === jenis) &&
      (!putusan || punya(baris.getAttribute("data-p"), putusan)) &&
      (!isian || punya(baris.getAttribute("data-b"), isian)) &&
      (!siapa || punya(baris.getAttribute("data-s"), siapa));
  }
  function saring() {
    var nilai = pilihan.map(function (satu) { return satu.value; });
    var cari = nilai[5].toLowerCase().replace(/\s+/g, " ").trim(), perBaris = nilai[1] || nilai[2] || nilai[3] || nilai[4];
    cocok = semua.filter(function (orang, nomor) {
      if (nilai[0] && orang.getAttribute("data-u") !== nilai[0]) { return false; }
      if (cari && teks(nomor).indexOf(cari) < 0) { return false; }
      var tampak = false;
      Array.prototype.forEach.call(orang.querySelectorAll("section.b"), function (baris) {
        var ya = !perBaris || barisCocok(baris, nilai[1], nilai[2], nilai[3], nilai[4]);
        baris.hidden = !ya;
        tampak = tampak || ya;
      });
      return tampak;
    });
    halaman = 0;
    tunjukkan();
  }
  function tombol(label, ke, kini) {
    var satu = document.createElement("button");
    satu.type = "button";
    satu.textContent = label;
    if (kini) { satu.setAttribute("aria-current", "page"); }
    satu.addEventListener("click", function () { halaman = ke; tunjukkan(); hasil.scrollIntoView(); });
    return satu;
  }
  function nomorHalaman(tempat, banyak) {
    tempat.textContent = "";
    tempat.hidden = banyak < 2;
    var dari = Math.max(0, Math.min(halaman - 3, banyak - 7)), sampai = Math.min(banyak, dari + 7);
    if (dari > 0) { tempat.appendChild(tombol("1 …", 0, false)); }
    for (var n = dari; n < sampai; n += 1) { tempat.appendChild(tombol(angka(n + 1), n, n === halaman)); }
    if (sampai < banyak) { tempat.appendChild(tombol("… " + angka(banyak), banyak - 1, false)); }
  }
  function tunjukkan() {
    var awal = halaman * SATU_HALAMAN, kini = cocok.slice(awal, awal + SATU_HALAMAN);
    semua.forEach(function (orang) { orang.hidden = true; });
    kini.forEach(function (orang) { orang.hidden = false; });
    hasil.textContent = cocok.length
      ? "Menampilkan " + angka(awal + 1) + " sampai " + angka(awal + kini.length) + " dari " + angka(cocok.length) +
        " pegawai" + (cocok.length < semua.length ? " yang cocok dengan saringan (semuanya " + angka(semua.length) + ")" : "") + ", urut NIP. Ketuk namanya untuk membuka."
      : "Tidak ada pegawai yang cocok dengan saringan ini (semuanya " + angka(semua.length) + ").";
    var banyak = Math.ceil(cocok.length / SATU_HALAMAN);
    nomorHalaman(atas, banyak);
    nomorHalaman(bawah, banyak);
  }
  var tunda;
  form.addEventListener("change", saring);
  form.addEventListener("input", function () { clearTimeout(tunda); tunda = setTimeout(saring, 150); });
  form.addEventListener("submit", function (kejadian) { kejadian.preventDefault(); saring(); });
  form.addEventListener("reset", function () { setTimeout(saring, 0); });
  document.getElementById("s-buka").addEventListener("click", function () {
    cocok.slice(halaman * SATU_HALAMAN, (halaman + 1) * SATU_HALAMAN).forEach(function (orang) { orang.open = true; });
  });
  window.addEventListener("beforeprint", function () { cocok.forEach(function (orang) { orang.hidden = false; orang.open = true; }); });
  window.addEventListener("afterprint", tunjukkan);
  Array.prototype.forEach.call(document.querySelectorAll("h3.lembar, .lembar-pintas"), function (judul) { judul.hidden = true; });
  form.hidden = false;
  saring();
}());

package nl.vraagbaak.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The XML of Kamerstukken: numbers before titles, signatures, elements that no list has. */
class OfficialKamerstukTest {
  private static List<String> lines(String inside) {
    String xml =
        "<?xml version=\"1.0\"?><officiele-publicatie><kamerstuk>"
            + inside
            + "</kamerstuk></officiele-publicatie>";
    return Reading.text(xml.getBytes(StandardCharsets.UTF_8)).lines().stream()
        .map(Line::text)
        .toList();
  }

  @Test
  void numbersStandBeforeTheTitlesBelowThem() {
    assertThat(
            lines(
                """
                <dossier><dossiernummer><dossiernr>40 123</dossiernr></dossiernummer>
                <titel>Sluizen</titel></dossier>
                <stuk><stuknr>Nr. <ondernummer>4</ondernummer></stuknr>
                <titel>BRIEF VAN DE MINISTER</titel>
                <datumtekst>Ontvangen <datum isodatum="2031-02-20">20 februari 2031</datum></datumtekst>
                <divisie><kop><nr>1.</nr><titel>Inleiding</titel></kop><al>Water.</al></divisie></stuk>
                """))
        .containsExactly(
            "40 123 Sluizen",
            "Nr. 4 BRIEF VAN DE MINISTER",
            "Ontvangen 20 februari 2031",
            "1. Inleiding",
            "Water.");
  }

  @Test
  void aSignatureIsAnOfficeAndANameBelowIt() {
    assertThat(
            lines(
                """
                <ondertekening><functie>De Minister</functie> voor Sluizen,\
                <naam><voornaam>A.B.</voornaam><achternaam>de Vries</achternaam></naam></ondertekening>
                """))
        .containsExactly("De Minister voor Sluizen,", "A.B. de Vries");
  }

  @Test
  void textInElementsOfAnyNameIsKept() {
    assertThat(
            lines(
                """
                <kader>Losse tekst <vak>Vak een</vak><vak>Vak twee</vak> en slot</kader>
                <considerans.al>Alzo Wij.</considerans.al>
                """))
        .containsExactly("Losse tekst", "Vak een", "Vak twee", "en slot", "Alzo Wij.");
  }
}

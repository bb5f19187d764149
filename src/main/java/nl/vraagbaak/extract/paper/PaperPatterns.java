package nl.vraagbaak.extract.paper;

import java.util.regex.Pattern;

/** The printed forms of references to official papers that have a shape of their own. */
final class PaperPatterns {
  // "Aanhangsel Handelingen II 2014/15, nr. 2307", "Aanhangsel van de Handelingen, vergaderjaar
  // 2022–2023, nr. 2786"
  static final Pattern APPENDIX =
      Pattern.compile(
          "(?:Aanhangsel|AH)(?:\\s+van\\s+de)?(?:\\s+(?:der\\s+)?(?:Handelingen|Hand\\.))?,?(?:\\s+((?:Tweede|Eerste)\\s+Kamer|I{1,2}|TK|EK))?[,:]?"
              + "(?:\\s*vergaderjaar)?\\s*(\\d{4}\\s?[-–—/]\\s?\\d{2,4}),?\\s*(?:(?:nrs?|nummers?)\\b\\.?)?\\s*(\\d{1,4})\\b",
          Pattern.CASE_INSENSITIVE);
  // "Aanhangsel Handelingen II, nr. 1823, vergaderjaar 2022–2023"
  static final Pattern APPENDIX_YEAR_LAST =
      Pattern.compile(
          "(?:Aanhangsel|AH)(?:\\s+van\\s+de)?(?:\\s+(?:der\\s+)?(?:Handelingen|Hand\\.))?,?(?:\\s+((?:Tweede|Eerste)\\s+Kamer|I{1,2}|TK|EK))?[,:]?"
              + "\\s*(?:(?:nr|nummer)\\b\\.?)?\\s*(\\d{1,4}),?\\s*\\(?(?:vergaderjaar)?\\s*(\\d{4}\\s?[-–—/]\\s?\\d{2,4})\\b",
          Pattern.CASE_INSENSITIVE);
  // "Handelingen II 2019/20, nr. 23, item 6"
  static final Pattern PROCEEDINGS =
      Pattern.compile(
          "Handelingen,?(?:\\s+((?:Tweede|Eerste)\\s+Kamer|I{1,2}|TK|EK))?,?(?:\\s*vergaderjaar)?\\s*(\\d{4}\\s?[-–—/]\\s?\\d{2,4}),?\\s*(?:nr\\b\\.?)?\\s*(\\d{1,3}),?\\s*item\\s*(\\d{1,3})\\b",
          Pattern.CASE_INSENSITIVE);
  // "ECLI:NL:GHDHA:2022:1550", "ECLI:EU:C:2014:317"
  static final Pattern ECLI =
      Pattern.compile("ECLI:[A-Z]{2}:[A-Z0-9]{1,7}:\\d{4}:[A-Z0-9.]{0,24}[A-Z0-9]");
  // "Stb. 2024, 59", "Staatsblad 2024, nr. 59", "Stcrt. 2012, 24714", "Stb. 2024/59", "Trb. 2001,
  // 18"
  static final Pattern GAZETTE =
      Pattern.compile(
          "(Stb|Staatsblad|Stcrt|Staatscourant|Trb|Tractatenblad)\\.?\\s*(?:van\\s+)?(\\d{4})\\s?[,/:-]?\\s?(?:(?:nr|nummer)\\b\\.?)?\\s?(\\d{1,5})\\b",
          Pattern.CASE_INSENSITIVE);
  // "COM(2020) 607 final", "COM (2022) 209", "COM/2022/209", "SWD(2021) 84"
  static final Pattern COMMISSION =
      Pattern.compile(
          "(COM|SWD|SEC|JOIN)\\s?[(/]\\s?(\\d{4})\\s?[)/]\\s?(\\d{1,4})(?:\\s?(?:final|def\\.?))?");
  // "kst-32317-981", "ah-tk-20232024-878", "kv-tk-2024Z06025", "blg-929493", "h-tk-20192020-23-6",
  // "stb-2024-59"
  static final Pattern PUBLISHED =
      Pattern.compile(
          "(?:kst-\\d{5}(?:-[A-Z0-9]{1,7}){1,2}|ah-[te]k-\\d{8}-\\d{1,4}(?:-h\\d)?|kv-[te]k-\\d{4}Z\\d{4,6}|blg-\\d{4,8}|h-[te]k-\\d{8}-\\d{1,3}-\\d{1,3}|(?:stb|stcrt|trb)-\\d{4}-\\d{1,5})\\b",
          Pattern.CASE_INSENSITIVE);
  // "2024Z12345", "2024D12345", "2024Z 17972"
  static final Pattern CASE = Pattern.compile("((?:19|20)\\d{2})([ZD])\\s?(\\d{4,5})\\b");
  // "Kamerstukken II, 2025-2026, nr. 7459786": no dossier
  static final Pattern NO_DOSSIER =
      Pattern.compile(
          "Kamerstuk(?:ken)?(?:\\s+I{1,2})?,?\\s*\\d{4}\\s?[-–/]\\s?\\d{2,4},\\s*nr\\.?\\s*\\d{5,8}\\b",
          Pattern.CASE_INSENSITIVE);

  private PaperPatterns() {}
}

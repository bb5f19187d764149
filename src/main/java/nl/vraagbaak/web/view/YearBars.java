package nl.vraagbaak.web.view;

import java.util.List;

/**
 * A histogram of years, drawn in a box of {@link #WIDTH} by {@link #HEIGHT} units.
 *
 * @param caption what is counted
 * @param bars a bar for each year from the first to the last, without gaps
 */
public record YearBars(String caption, List<Bar> bars) {
  /** Width of the drawing in its own units. */
  public static final int WIDTH = 320;

  /** Height of the bars in the same units; the years stand below. */
  public static final int HEIGHT = 64;

  /** Copies the bars. */
  public YearBars {
    bars = List.copyOf(bars);
  }

  /**
   * One year.
   *
   * @param year the calendar year
   * @param count number of records
   * @param href narrows to this year
   * @param shape where the bar is drawn
   * @param labelled whether the year is written below it
   */
  public record Bar(int year, long count, String href, Shape shape, boolean labelled) {}

  /**
   * A rectangle in the units of the drawing.
   *
   * @param x left side
   * @param y upper side
   * @param width how wide
   * @param height how high
   */
  public record Shape(String x, String y, String width, String height) {}
}

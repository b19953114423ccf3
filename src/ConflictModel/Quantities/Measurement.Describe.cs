using System.Globalization;

namespace ConflictModel.Quantities;

public readonly partial struct Measurement
{
    /// <summary>The possible values in plain English, as one phrase: "122 mm", "about 3 km", "at least 20 lb".</summary>
    /// <returns>The wording of the factory that makes this measurement, where there is one, else that of the bounds; of what is unknown "an
    /// unknown measure". Customary units have their usual signs, others their UCUM code. It never rounds, does not depend on culture, and
    /// may change between releases.
    /// An English phrase parser reads it as a measurement with the same unit and <see cref="Possible"/>, where the lexicon has that
    /// unit.</returns>
    public string Describe() =>
        IsImpossible ? "no possible measure"
        : IsUnknown ? Unit.Length == 0 ? "an unknown measure" : $"an unknown number of {Sign}"
        : $"{Said() ?? ByBounds(Possible)} {Sign}";

    // As a phrase may say it: signs that a phrase cannot tell from another word or unit are written out.
    private string Sign => Unit switch
    {
        "[in_i]" => "inches",
        "[ft_i]" => "ft",
        "[yd_i]" => "yd",
        "[mi_i]" => "mi",
        "[nmi_i]" => "nmi",
        "[mi_i]2" => "square miles",
        "[ft_i]2" => "square feet",
        "[yd_i]2" => "square yards",
        "[ft_i]3" => "cubic feet",
        "[mi_i]/h" => "mph",
        "[kn_i]" => "knots",
        "[acr_us]" => "acres",
        "[gr]" => "grains",
        "[oz_av]" => "oz",
        "[lb_av]" => "lb",
        "[ston_av]" => "short tons",
        "[lton_av]" => "long tons",
        "[gal_us]" => "US gallons",
        "[bbl_us]" => "barrels",
        "[psi]" => "psi",
        "har" => "ha",
        "kt" => "kilotons",
        "Mt" => "megatons",
        "um" => "micrometres",
        "kW.h" => "kWh",
        "MW.h" => "MWh",
        _ => Unit,
    };

    // The words of the factory that such bounds come from, or null; how exactly the number was written is no longer known.
    private string? Said() => Hedge switch
    {
        Hedge.Exactly when Best is decimal n => "exactly " + Number(n),
        Hedge.About when Best is decimal n && Possible == Interval.MoreThan(0m) => "about " + Number(n),
        Hedge.Nearly when Possible is { HasUpper: true, IsUpperOpen: true, IsLowerOpen: true, HasLower: true, Lower: 0m } =>
            "nearly " + Number(Possible.Upper),
        Hedge.AtMost when Possible.HasUpper && this == UpTo(Possible.Upper, Unit) => "up to " + Number(Possible.Upper),
        _ => null,
    };

    private static string ByBounds(Interval<decimal> set) =>
        set.TryGetSingle(out decimal single) ? Number(single)
        : !set.HasUpper ? Lower(set)
        : set is { Lower: 0m, IsLowerOpen: false } ? Upper(set)
        : set is { IsLowerOpen: false, IsUpperOpen: false } ? $"between {Number(set.Lower)} and {Number(set.Upper)}"
        : $"{Lower(set)} and {Upper(set)}";

    private static string Lower(Interval<decimal> set) => (set.IsLowerOpen ? "more than " : "at least ") + Number(set.Lower);

    private static string Upper(Interval<decimal> set) => (set.IsUpperOpen ? "less than " : "at most ") + Number(set.Upper);

    private static string Number(decimal value) => value.ToString("#,##0.############################", CultureInfo.InvariantCulture);
}

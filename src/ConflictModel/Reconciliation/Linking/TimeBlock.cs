using System;
using System.Collections.Generic;
using System.Globalization;
using System.Runtime.InteropServices;
using ConflictModel.Time;

namespace ConflictModel.Reconciliation.Linking;

/// <summary>How long a stretch of time is in which accounts are looked for, longest last.</summary>
internal enum Grain
{
    Day,
    Month,
    Year,
    Ever,
}

/// <summary>A stretch of time in which accounts are looked for.</summary>
/// <remarks>
/// An account stands in the stretches of its own grain that hold its possible days: days where it leaves at most 62 open, months where these
/// lie in at most 24, years where they lie in at most 100, else all time. It also looks, as a guest, into those that its days reach when
/// widened by the tolerance, of its own grain and of each longer one. Two that are within the tolerance of each other meet where one of them stands.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TimeBlock(Grain Grain, int Number, bool IsGuest)
{
    private const int MostMonths = 24, MostYears = 100;

    /// <summary>A number that no other stretch has, below 2^27.</summary>
    public int Code => ((int)Grain << 25) | Number;

    /// <summary>The stretches of an account, those in which it stands first.</summary>
    public static void Of(UncertainDate days, int tolerance, List<TimeBlock> into)
    {
        into.Clear();
        Grain own = Stand(days, into);
        if (own == Grain.Ever) return;
        int standing = into.Count;
        for (Grain grain = own; grain < Grain.Ever; grain++)
        {
            for (int i = 0; i < standing; i++)
            {
                (int first, int last) = Reached(days, into[i], tolerance);
                for (int number = NumberOf(grain, first); number <= NumberOf(grain, last); number++) Visit(into, grain, number, i, standing);
            }
        }
        into.Add(new(Grain.Ever, 0, IsGuest: true));
    }

    public override string ToString() => Grain switch
    {
        Grain.Day => Day.ToDate(Number).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
        Grain.Month => $"{Text((Number / 12) - Years)}-{(Number % 12) + 1:00}",
        Grain.Year => Text(Number - Years),
        _ => "*",
    };

    // Numbers of years are counted from one before all others.
    private const int Years = 10_000;

    private static string Text(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    private static Grain Stand(UncertainDate days, List<TimeBlock> into)
    {
        if (days.FirstNumber != int.MinValue && days.LastNumber != int.MaxValue)
        {
            if (days.DayCount <= Profile.FewDays) return Fill(days, Grain.Day, Profile.FewDays, into);
            if (Fill(days, Grain.Month, MostMonths, into) == Grain.Month) return Grain.Month;
            if (Fill(days, Grain.Year, MostYears, into) == Grain.Year) return Grain.Year;
        }
        into.Add(new(Grain.Ever, 0, IsGuest: false));
        return Grain.Ever;
    }

    // All stretches that hold a possible day, or none where they are more than so many.
    private static Grain Fill(UncertainDate days, Grain grain, int most, List<TimeBlock> into)
    {
        for (int? day = days.FirstNumber; day is int next; day = days.After(LastDay(grain, NumberOf(grain, next))))
        {
            if (into.Count == most)
            {
                into.Clear();
                return Grain.Ever;
            }
            into.Add(new(grain, NumberOf(grain, next), IsGuest: false));
        }
        return grain;
    }

    // The first and the last day that the possible days of one stretch reach.
    private static (int First, int Last) Reached(UncertainDate days, TimeBlock block, int tolerance)
    {
        int first = block.Number, last = block.Number;
        if (block.Grain != Grain.Day)
        {
            first = days.After(FirstDay(block.Grain, block.Number) - 1) ?? first;
            last = days.Before(LastDay(block.Grain, block.Number) + 1) ?? last;
        }
        return (Math.Max(Day.First, first - tolerance), Math.Min(Day.Last, last + tolerance));
    }

    private static void Visit(List<TimeBlock> into, Grain grain, int number, int from, int standing)
    {
        // What is visited lies near what it is visited from: a few back among the last ones, or where the account stands.
        for (int i = into.Count - 1; i >= standing && i >= into.Count - 64; i--)
            if (into[i].Grain == grain && into[i].Number == number) return;
        if (grain == into[0].Grain && Stands(into, number, from, standing)) return;
        into.Add(new(grain, number, IsGuest: true));
    }

    // Whether the account stands there; its own stretches ascend.
    private static bool Stands(List<TimeBlock> into, int number, int from, int standing)
    {
        for (int i = from; i < standing && into[i].Number <= number; i++)
            if (into[i].Number == number) return true;
        for (int i = from - 1; i >= 0 && into[i].Number >= number; i--)
            if (into[i].Number == number) return true;
        return false;
    }

    private static int NumberOf(Grain grain, int day)
    {
        if (grain == Grain.Day) return day;
        (int year, int month, _) = Day.Parts(day);
        return grain == Grain.Month ? ((year + Years) * 12) + month - 1 : year + Years;
    }

    private static int FirstDay(Grain grain, int number) => grain switch
    {
        Grain.Day => number,
        Grain.Month => Day.Of((number / 12) - Years, (number % 12) + 1, 1),
        _ => Day.Of(number - Years, 1, 1),
    };

    private static int LastDay(Grain grain, int number) => grain switch
    {
        Grain.Day => number,
        Grain.Month => Day.Of((number / 12) - Years, (number % 12) + 1, Day.InMonth((number / 12) - Years, (number % 12) + 1)),
        _ => Day.Of(number - Years, 12, 31),
    };
}

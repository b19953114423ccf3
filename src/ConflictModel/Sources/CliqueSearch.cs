using System.Collections.Generic;

namespace ConflictModel.Sources;

// The size of a largest set of vertices that are all adjacent to each other. What is adjacent to nothing is in no such set of two, and
// the components of the complement can be solved one by one, because between them everything is adjacent: so a vertex that is adjacent to
// none, or to all, changes nothing in how the others are searched. Each component is searched by branch and bound, with colours as the
// bound (Tomita and Seki 2003), from the best of what a greedy search finds from each vertex. In a component of more than ExactUpTo
// vertices both stop after a number of comparisons, which depends on the graph alone, and leave a lower and an upper bound.
internal sealed class CliqueSearch
{
    private const long MostComparisons = 1 << 22;

    private readonly bool[,] _adjacent;
    private long _comparisonsLeft;
    private int _best;

    private CliqueSearch(bool[,] adjacent) => _adjacent = adjacent;

    // A size that was found, and one that none exceeds; where they are equal, it is the largest.
    public static (int Found, int Bound) In(bool[,] adjacent)
    {
        int count = adjacent.GetLength(0);
        var joined = new List<int>();
        for (int i = 0; i < count; i++)
            if (Degree(adjacent, i) > 0) joined.Add(i);
        if (joined.Count == 0) return (int.Min(count, 1), int.Min(count, 1));
        (int found, int bound) = (0, 0);
        foreach (List<int> component in ComplementComponents(adjacent, joined))
        {
            (int Found, int Bound) largest = new CliqueSearch(adjacent).Largest(component);
            (found, bound) = (found + largest.Found, bound + largest.Bound);
        }
        return (found, bound);
    }

    private static int Degree(bool[,] adjacent, int vertex)
    {
        int degree = 0;
        for (int i = 0; i < adjacent.GetLength(0); i++)
            if (adjacent[vertex, i]) degree++;
        return degree;
    }

    private static IEnumerable<List<int>> ComplementComponents(bool[,] adjacent, List<int> vertices)
    {
        var rest = new List<int>(vertices);
        while (rest.Count > 0)
        {
            List<int> component = [rest[0]];
            rest.RemoveAt(0);
            for (int i = 0; i < component.Count; i++)
            {
                int at = component[i];
                component.AddRange(rest.FindAll(other => !adjacent[at, other]));
                rest.RemoveAll(other => !adjacent[at, other]);
            }
            yield return component;
        }
    }

    private (int Found, int Bound) Largest(List<int> component)
    {
        // The order is that of the vertices where degrees are equal, so that it depends on the graph alone.
        var degrees = component.ConvertAll(vertex => (Degree: component.FindAll(other => _adjacent[vertex, other]).Count, Vertex: vertex));
        degrees.Sort((a, b) => a.Degree != b.Degree ? b.Degree.CompareTo(a.Degree) : a.Vertex.CompareTo(b.Vertex));
        List<int> order = degrees.ConvertAll(item => item.Vertex);
        long most = component.Count <= EvidenceUnits.ExactUpTo ? long.MaxValue : MostComparisons;
        _comparisonsLeft = most;
        foreach (int start in order)
            if (_comparisonsLeft >= 0) _best = int.Max(_best, Greedy(start, order));
        int bound = Coloured(order)[^1].Colour;
        _comparisonsLeft = most;
        Grow(order, 0);
        return (_best, _comparisonsLeft < 0 ? bound : _best);
    }

    private int Greedy(int start, List<int> order)
    {
        int size = 1;
        for (List<int> left = Neighbours(start, order); left.Count > 0; left = Neighbours(left[0], left)) size++;
        return size;
    }

    private void Grow(List<int> candidates, int size)
    {
        _best = int.Max(_best, size);
        List<(int Vertex, int Colour)> coloured = Coloured(candidates);
        List<int> left = coloured.ConvertAll(item => item.Vertex);
        for (int i = coloured.Count - 1; i >= 0 && size + coloured[i].Colour > _best && _comparisonsLeft >= 0; i--)
        {
            left.RemoveAt(i);
            Grow(Neighbours(coloured[i].Vertex, left), size + 1);
        }
    }

    private List<int> Neighbours(int vertex, List<int> among)
    {
        _comparisonsLeft -= among.Count;
        return among.FindAll(other => _adjacent[vertex, other]);
    }

    // Adjacent vertices have different colours, so that no set of neighbours among the first of them is larger than the colour of the
    // last, which are counted from 1.
    private List<(int Vertex, int Colour)> Coloured(List<int> vertices)
    {
        var colours = new List<List<int>>();
        foreach (int vertex in vertices)
        {
            List<int>? free = colours.Find(colour => colour.TrueForAll(other =>
            {
                _comparisonsLeft--;
                return !_adjacent[vertex, other];
            }));
            if (free is null) colours.Add([vertex]);
            else free.Add(vertex);
        }
        var coloured = new List<(int Vertex, int Colour)>(vertices.Count);
        for (int i = 0; i < colours.Count; i++)
            foreach (int vertex in colours[i]) coloured.Add((vertex, i + 1));
        return coloured;
    }
}
